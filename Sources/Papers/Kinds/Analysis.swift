import Fields

extension DocumentKind {
  /// A narrative analysis with its tables: distributions, durations, costs.
  public static let analysis = DocumentKind(
    word: "analysis", template: "analysis", location: ownLocation, shelf: .either, needsItem: true,
    belongs: \.isOfMeetingOrReview, read: { reader, front in front.readPublication(&reader) })
}
