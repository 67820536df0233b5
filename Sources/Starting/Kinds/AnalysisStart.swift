extension StartingKind {
  /// A narrative analysis with its tables.
  static let analysis = StartingKind(
    word: "analysis", form: "COMMITTEE DATE TITLE", summary: "a narrative analysis with its tables",
    example: "scrutiny-board 2024-07-08 Where children live", words: 3...3
  ) { order throws(StartingProblem) in
    let found = try order.meeting()
    let (title, slug) = try Naming.title(order[2])
    var start = try order.paper(
      of: found, titled: title, slug: slug, purpose: "To consider and comment on the analysis.", analysis(title))
    start.notes.append("Next: write it; tables and charts stand in blocks, which docs/writing.md lists.")
    return start
  }

  private static func analysis(_ title: String) -> String {
    """
    ---
    # A narrative analysis: text with tables and charts.
    # Lines that start with # are notes and are not published.
    kind: analysis
    title: \(Naming.quoted(title))
    # The time that the figures are about, so that none of them has to repeat it: one period, or two with .. between.
    # period: 2024-04..2024-06
    # Whose paper it is, where it is not the site's own authority's: an area of site.yml.
    # authority: AREA
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
