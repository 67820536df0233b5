extension StartingKind {
  /// An officer's report, and its item on the agenda.
  static let report = StartingKind(
    word: "report", form: "COMMITTEE DATE TITLE", summary: "a report to a meeting, with its item on the agenda",
    example: "scrutiny-board 2024-07-08 School attendance", words: 3...3
  ) { order throws(StartingProblem) in
    try order.paper(
      purpose: "To consider and comment on the report.",
      next: "put the roles right and write below each heading; paragraphs are numbered by themselves."
    ) { report($0) }
  }

  private static func report(_ title: String) -> String {
    """
    ---
    # An officer's report. Lines that start with # are notes and are not published.
    kind: report
    title: \(Naming.quoted(title))
    # People by role.
    director: Director of Children’s Services
    contact: [Head of Service]
    \(FrontNotes.period)
    # What stands at the end: none, or a list.
    appendices: none
    background: none
    ---

    ## Recommendations

    That the board considers and comments on the report.

    ## Reasons for recommendations

    To be written.

    ## How does this deliver objectives of the Corporate Plan?

    To be written.

    ## Context and key issues

    <!-- `= visits.last` is written by the build; [97.0%](=visits.last) is checked by it. -->

    To be written.

    ## Alternative options

    To be written.

    ## Implications

    ```yaml implications
    Resources: What does it cost, and where does the money come from?
    Legal and Governance: Which duty or power is behind it?
    Risk: What may go wrong, and what is done about it?
    Equality: Whom does it touch more than others?
    Health and Wellbeing: What does it mean for people's health?
    Social Value: What do local people gain from it?
    Climate Change: What does it mean for emissions?
    Corporate Parenting: What does it mean for children in care?
    ```

    """
  }
}
