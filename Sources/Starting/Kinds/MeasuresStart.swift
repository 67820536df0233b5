extension StartingKind {
  /// A directorate's measures, each with performance, impact and assurance.
  static let measures = StartingKind(
    word: "measures", form: "COMMITTEE DATE TITLE",
    summary: "a directorate's measures, each with performance, impact and assurance",
    example: "scrutiny-board 2024-07-08 Measures of the first quarter", words: 3...3
  ) { order throws(StartingProblem) in
    try order.paper(
      purpose: "To consider and comment on the measures.",
      next: "answer the three questions, and add a section like the first for each measure."
    ) { title throws(StartingProblem) in measures(title, try order.anIndicator()) }
  }

  private static func measures(_ title: String, _ indicator: (id: String, title: String)) -> String {
    """
    ---
    # A directorate's measures for a period. The page starts with all of them in a table.
    # Lines that start with # are notes and are not published.
    kind: measures
    title: \(Naming.quoted(title))
    \(FrontNotes.period)
    \(FrontNotes.authority)
    ---

    ## \(Naming.plain(indicator.title))

    ```yaml measure
    indicator: \(indicator.id)
    # The value as you would print it, to be checked; without it the build writes the indicator's own.
    # value: 97.0%
    ```

    ### Performance

    <!-- What the data say. -->

    To be written.

    ### Impact

    <!-- The issues, and the risks to what was planned. -->

    To be written.

    ### Assurance

    <!-- The evidence that what is done works. -->

    To be written.

    """
  }
}
