import Fields

extension DocumentKind {
  /// A chapter of a review, in file-name order; `element: true` gives it the next roman numeral.
  public static let chapter = DocumentKind(
    word: "review", template: "chapter", location: "reviews/<name>/", shelf: .review,
    belongs: { $0.count == 3 && $0[0] == "reviews" && $0[2] != "index.md" },
    read: { reader, front in
      front.isElement = reader.flag("element") ?? false
    })
}
