import Fields

extension DocumentKind {
  /// A performance briefing, such as a deck of slides: a section for each indicator, printed a page each.
  public static let briefing = DocumentKind(
    word: "briefing", template: "briefing", location: ownLocation, shelf: .either, needsItem: true,
    belongs: \.isOfMeetingOrReview,
    read: { reader, front in
      front.readPublication(&reader)
      front.compare = reader.texts("compare") ?? []
    })

  /// Where a paper stands that may belong to a meeting, to a review, or to nobody but itself.
  static let ownLocation = "<committee>/<date>/ or reviews/<name>/, there as index.md if it stands alone"
}

extension FrontMatter {
  /// Reads whose paper it is, and where and when it was published.
  mutating func readPublication(_ reader: inout FieldReader) {
    authority = reader.text("authority")
    publisher = reader.text("publisher")
    published = reader.text("published")
    source = reader.text("source")
  }
}

extension [String] {
  /// Whether a path in parts lies in the folder of a meeting, and is not its agenda, or in that of a review.
  var isOfMeetingOrReview: Bool { count == 3 && (self[0] == "reviews" || isOfMeeting && self[2] != "agenda.md") }
}
