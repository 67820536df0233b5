extension StartingKind {
  /// A performance briefing: a section for each indicator, its chart and statements.
  static let briefing = StartingKind(
    word: "briefing", form: "COMMITTEE DATE TITLE",
    summary: "a performance briefing: a section for each indicator, its chart and statements",
    example: "scrutiny-board 2024-07-08 Performance in the first quarter", words: 3...3
  ) { order throws(StartingProblem) in
    try order.paper(
      purpose: "To consider and comment on the performance.",
      next: "add a section like the first for each indicator, with statements below its chart."
    ) { title throws(StartingProblem) in briefing(title, try order.anIndicator()) }
  }

  private static func briefing(_ title: String, _ indicator: (id: String, title: String)) -> String {
    """
    ---
    # A performance briefing. Each section is printed on a page of its own.
    # Lines that start with # are notes and are not published.
    kind: briefing
    title: \(Naming.quoted(title))
    \(FrontNotes.period)
    \(FrontNotes.authority)
    # Areas that every indicator is compared with, where it has values for them.
    # compare: [england]
    ---

    ## \(Naming.plain(indicator.title))

    ```yaml briefing
    indicator: \(indicator.id)
    # What is drawn beside it, and in which period.
    # comparison: \(indicator.id)
    # comparison-period: 2024-06
    ```

    <!-- Statements as a list: `= \(indicator.id)` is written by the build, [97.0%](=\(indicator.id)) is checked by it. -->

    - The last value is `= \(indicator.id)`.

    ## What comes next

    To be written.

    """
  }
}
