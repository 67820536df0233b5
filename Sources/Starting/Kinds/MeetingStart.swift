import Papers

extension StartingKind {
  /// An agenda.
  static let meeting = StartingKind(
    word: "meeting", form: "COMMITTEE DATE [--time 18:00]", summary: "the agenda of a meeting",
    example: "scrutiny-board 2024-09-09", words: 2...2, takesTime: true
  ) { order throws(StartingProblem) in
    let (name, committee) = try order.committee()
    let day = try order.day()
    let earlier = committee.meetings.last { $0.day < day }
    let last = day.lastPublication(clearDays: committee.facts.clearDays)
    let time = order.time ?? earlier?.agenda?.front.agenda?.time ?? TimeOfDay("18:00")
    let path = "\(name)/\(day.id)/agenda.md"
    return Start(
      files: [(path, agenda(on: day, at: time, after: earlier, published: last, committee.facts.clearDays))],
      notes: [
        "The meeting is on \(day.long), \(time?.label ?? "").",
        "Publish by \(last.long): \(committee.facts.clearDays) clear days lie between, weekends and bank holidays left out.",
      ] + closed(on: day) + [
        "Next: change the items, then add reports: scrutineer new report \(name) \(day.id) TITLE"
      ])
  }

  private static func closed(on day: Day) -> [String] {
    BankHolidays.isWorkingDay(day.number) ? [] : ["That day is on a weekend or a bank holiday: is the date right?"]
  }

  private static func agenda(
    on day: Day, at time: TimeOfDay?, after earlier: Meeting?, published: Day, _ clearDays: Int
  ) -> String {
    let before = earlier?.agenda?.front.agenda
    return """
      ---
      # A meeting: the folder is its date. Lines that start with # are notes and are not published.
      kind: agenda
      title: Agenda
      # Checked against the date of the folder.
      weekday: \(day.weekday)
      time: "\(time?.machine ?? "18:00")"
      venue: \(Naming.quoted(before?.venue ?? "Council Chamber"))
      # The day on which agenda and papers are published. This is the last that leaves \(clearDays) clear days.
      published: \(published.id)
      # Who calls the meeting, by role.
      signed: \(Naming.quoted(before?.signed ?? "Chief Executive"))
      # The items are numbered in this order. One with a report names its file; "scrutineer new report" adds both.
      # An item that the public may not see takes exempt: {paragraph: 3, reason: Why it stays confidential.}
      # An item that comes after publication takes late: The chair's reason.
      items:
        - {title: Apologies for absence, purpose: To receive any apologies for absence.}
        - {title: Declarations of interest, purpose: To receive any declarations of interest.}
        - {title: Minutes, purpose: To confirm the minutes of \(minutes(of: earlier))}
      ---

      The meeting is open to the public.

      """
  }

  /// What the item of the minutes confirms, with their file where they are here.
  private static func minutes(of earlier: Meeting?) -> String {
    guard let earlier, earlier.minutes != nil else { return "the last meeting." }
    return "\(earlier.day.label)., paper: ../\(earlier.day.id)/minutes.md"
  }
}
