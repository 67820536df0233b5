import Fields

extension DocumentKind {
  /// The cover of a review: `reviews/<slug>/index.md`.
  public static let review = DocumentKind(
    word: "review", template: "review", location: "reviews/<name>/", shelf: .review,
    belongs: { $0.count == 3 && $0[0] == "reviews" && $0[2] == "index.md" },
    read: { reader, front in
      front.publisher = reader.text("publisher")
      front.published = reader.text("published")
      front.source = reader.text("source")
      front.showsSections = reader.flag("sections") ?? false
    })
}
