extension StartingKind {
  /// A narrative analysis with its tables.
  static let analysis = StartingKind(
    word: "analysis", form: "COMMITTEE DATE TITLE", summary: "a narrative analysis with its tables",
    example: "scrutiny-board 2024-07-08 Where children live", words: 3...3
  ) { order throws(StartingProblem) in
    try order.paper(
      purpose: "To consider and comment on the analysis.",
      next: "write it; tables and charts stand in blocks, which docs/tables-and-charts.md lists."
    ) { analysis($0) }
  }

  private static func analysis(_ title: String) -> String {
    """
    ---
    # A narrative analysis: text with tables and charts.
    # Lines that start with # are notes and are not published.
    kind: analysis
    title: \(Naming.quoted(title))
    \(FrontNotes.period)
    \(FrontNotes.authority)
    ---

    ## What was asked

    To be written.

    ## What was found

    <!-- A line "Table: …" before a table gives it a caption and a number. Numbers in it are checked like those in the
         text: `= visits.last` is written by the build, [97.0%](=visits.last) is checked by it. -->

    To be written.

    ## What it means

    To be written.

    """
  }
}
