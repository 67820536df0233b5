extension StartingKind {
  /// A directorate's measures, each with performance, impact and assurance.
  static let measures = StartingKind(
    word: "measures", form: "COMMITTEE DATE TITLE",
    summary: "a directorate's measures, each with performance, impact and assurance",
    example: "scrutiny-board 2024-07-08 Measures of the first quarter", words: 3...3
  ) { order throws(StartingProblem) in
    let found = try order.meeting()
    let (title, slug) = try Naming.title(order[2])
    let indicator = try order.anIndicator()
    var start = try order.paper(
      of: found, titled: title, slug: slug, purpose: "To consider and comment on the measures.",
      measures(title, indicator))
    start.notes.append("Next: answer the three questions, and add a section like the first for each measure.")
    return start
  }

  private static func measures(_ title: String, _ indicator: (id: String, title: String)) -> String {
    """
    ---
    # A directorate's measures for a period. The page starts with all of them in a table.
    # Lines that start with # are notes and are not published.
    kind: measures
    title: \(Naming.quoted(title))
    # The time that the figures are about, so that none of them has to repeat it: one period, or two with .. between.
    # period: 2024-04..2024-06
    # Whose paper it is, where it is not the site's own authority's: an area of site.yml.
    # authority: AREA
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
