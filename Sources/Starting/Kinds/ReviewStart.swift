extension StartingKind {
  /// A review: its cover and a first chapter.
  static let review = StartingKind(
    word: "review", form: "NAME TITLE", summary: "a review with its cover and first chapter",
    example: "placements A review of placements", words: 2...2
  ) { order throws(StartingProblem) in
    let name = try Naming.checked(order[0], for: "the name of a review")
    let title = try Naming.title(order[1]).title
    return Start(
      files: [("reviews/\(name)/index.md", cover(title)), ("reviews/\(name)/01-introduction.md", introduction)],
      notes: [
        "Its address will be /reviews/\(name)/.",
        "Next: write the summary and the introduction, then add chapters: scrutineer new chapter \(name) TITLE",
      ])
  }

  private static func cover(_ title: String) -> String {
    """
    ---
    # A review: a longer paper in chapters. This is its cover; the folder's name is its address.
    kind: review
    title: \(Naming.quoted(title))
    summary: To be written.
    # The time that the figures of all chapters are about: one period, or two with .. between.
    # period: 2023-04..2024-03
    # publisher: Your council
    # published: July 2024
    ---

    To be written.

    """
  }

  private static let introduction = """
    ---
    # A chapter. The number in the file's name puts it in its place and is not part of its address.
    kind: review
    title: Introduction
    ---

    To be written.

    """
}
