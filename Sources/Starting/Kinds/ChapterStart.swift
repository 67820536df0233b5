extension StartingKind {
  /// A chapter of a review.
  static let chapter = StartingKind(
    word: "chapter", form: "REVIEW TITLE", summary: "a further chapter of a review",
    example: "visits What comes next", words: 2...2
  ) { order throws(StartingProblem) in
    let review = try order.review()
    let (title, slug) = try Naming.title(order[1])
    return Start(
      files: [(try Naming.next(slug, in: review, of: order.folder), chapter(title))],
      notes: [
        "Its address will be /\(review)/\(slug)/.",
        "Next: write it. Change the number in the file's name to put it elsewhere in the review.",
      ])
  }

  private static func chapter(_ title: String) -> String {
    """
    ---
    # A chapter. The number in the file's name puts it in its place and is not part of its address.
    kind: review
    title: \(Naming.quoted(title))
    # Numbered i, ii, iii among the chapters that have this line. Take it out for a chapter without a number.
    element: true
    # The time that its figures are about, if it is not the whole review's.
    # period: 2024-04
    ---

    <!-- `= visits.last` is written by the build; [97.0%](=visits.last) is checked by it;
         [about 40](cite:annual-report) names where a figure was published. -->

    ## A heading

    To be written.

    """
  }
}
