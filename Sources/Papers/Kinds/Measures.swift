import Fields

extension DocumentKind {
  /// A directorate's measures for a period: a section for each, with its value and what is said about it.
  public static let measures = DocumentKind(
    word: "measures", template: "measures", location: ownLocation, shelf: .either, needsItem: true,
    belongs: \.isOfMeetingOrReview, check: { $0.promptProblems() },
    read: { reader, front in front.readPublication(&reader) })
}
