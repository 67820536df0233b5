import Papers

extension StartingKind {
  /// What a meeting did.
  static let minutes = StartingKind(
    word: "minutes", form: "COMMITTEE DATE", summary: "the minutes of a meeting, a heading for each item of its agenda",
    example: "scrutiny-board 2024-07-08", words: 2...2
  ) { order throws(StartingProblem) in
    let found = try order.meeting()
    let first = FirstMinute(on: found.day, of: found.committee)
    let path = "\(found.folder)/minutes.md"
    return Start(
      files: [(path, minutes(of: found, from: first))],
      notes: [
        first.gap.map {
          "The minutes of \($0.label) are not here: correct 'first' if the first item is not \(first.label)."
        } ?? "The first item is \(first.label).",
        "Next: take out who was not there, write below each heading, then let the next agenda take them with "
          + "'paper: ../\(found.day.id)/minutes.md'.",
      ])
  }

  private static func minutes(of found: MeetingFound, from first: FirstMinute) -> String {
    """
    ---
    # What a meeting did. Lines that start with # are notes and are not published.
    kind: minutes
    title: Minutes
    # Checked against the date of the folder.
    weekday: \(found.day.weekday)
    time: "\(found.facts.time?.machine ?? "18:00")"
    # When it ended.
    # closed: "20:00"
    venue: \(Naming.quoted(found.facts.venue))
    \(numbering(first))
    \(attendance(found.committee.facts.members))
    # Those who sent apologies.
    # apologies: [{role: Councillor, count: 1}]
    # Officers and others who were there, by job.
    # officers: [Director of Children’s Services, Democratic Services Officer]
    # in-attendance: [Cabinet member]
    ---

    <!-- One heading for each item of the agenda; take out those that were not reached. A decision is written as
         > [!RESOLVED]
         > that the minutes of the last meeting are confirmed as a correct record. -->

    \(found.facts.items.map { "## \(Naming.plain($0.title))\n\nTo be written.\n" }.joined(separator: "\n"))
    """
  }

  private static func numbering(_ first: FirstMinute) -> String {
    guard let gap = first.gap else { return "# The items are numbered by themselves, from \(first.label)." }
    return """
      # The minutes of \(gap.label) are not published here: this is the number that the first item has in the year.
      first: \(first.number)
      """
  }

  /// Every member of the committee as present; co-opted members by themselves.
  private static func attendance(_ members: [CommitteeFacts.Member]) -> String {
    let chairs = members.filter { $0.role.lowercased() == "chair" }
    let coOpted = members.filter { $0.represents != nil || $0.role.lowercased().hasPrefix("co-opted") }
    let others = members.filter { member in !(chairs + coOpted).contains { $0.role == member.role } }
    let chair = ["# Who took the chair: present, absent, or who else, such as Vice-chair.", "chair: present"]
    let lines =
      (chairs.isEmpty ? [] : chair) + ["# Every member of the committee: take out those who were not there."]
      + list("present", others) + list("co-opted", coOpted)
    return lines.joined(separator: "\n")
  }

  private static func list(_ key: String, _ members: [CommitteeFacts.Member]) -> [String] {
    members.isEmpty
      ? []
      : ["\(key):"]
        + members.map { member in
          let count = member.count == 1 ? "" : ", count: \(member.count)"
          let body = member.represents.map { ", represents: \(Naming.quoted($0))" } ?? ""
          return "  - {role: \(Naming.quoted(member.role))\(count)\(body)}"
        }
  }
}
