import Fields

extension DocumentKind {
  /// A chapter of a review, in file-name order; `element: true` gives it the next roman numeral, `numbered: true`
  /// the next number.
  public static let chapter = DocumentKind(
    word: "review", template: "chapter", location: "reviews/<name>/", shelf: .review,
    belongs: { $0.count == 3 && $0[0] == "reviews" && $0[2] != "index.md" },
    read: { reader, front in
      front.isElement = reader.flag("element") ?? false
      front.isNumbered = reader.flag("numbered") ?? false
      if front.isElement, front.isNumbered {
        reader.complain(
          .wrongValue, at: reader.place(of: "numbered"), "the chapter has 'element' and 'numbered'",
          help: "keep 'element' for i, ii, iii, or 'numbered' for 1, 2, 3")
      }
    })
}
