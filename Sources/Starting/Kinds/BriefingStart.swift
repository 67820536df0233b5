extension StartingKind {
  /// A performance briefing: a section for each indicator, its chart and statements.
  static let briefing = StartingKind(
    word: "briefing", form: "COMMITTEE DATE TITLE",
    summary: "a performance briefing: a section for each indicator, its chart and statements",
    example: "scrutiny-board 2024-07-08 Performance in the first quarter", words: 3...3
  ) { order throws(StartingProblem) in
    let found = try order.meeting()
    let (title, slug) = try Naming.title(order[2])
    let indicator = try order.anIndicator()
    var start = try order.paper(
      of: found, titled: title, slug: slug, purpose: "To consider and comment on the performance.",
      briefing(title, indicator))
    start.notes.append("Next: add a section like the first for each indicator, with statements below its chart.")
    return start
  }

  private static func briefing(_ title: String, _ indicator: (id: String, title: String)) -> String {
    """
    ---
    # A performance briefing. Each section is printed on a page of its own.
    # Lines that start with # are notes and are not published.
    kind: briefing
    title: \(Naming.quoted(title))
    # The time that the figures are about, so that none of them has to repeat it: one period, or two with .. between.
    # period: 2024-04..2024-06
    # Whose paper it is, where it is not the site's own authority's: an area of site.yml.
    # authority: AREA
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
