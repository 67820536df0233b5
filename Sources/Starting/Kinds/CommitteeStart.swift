extension StartingKind {
  /// A committee's own page.
  static let committee = StartingKind(
    word: "committee", form: "NAME TITLE", summary: "a committee, board or panel",
    example: "education-panel Education Scrutiny Panel", words: 2...2
  ) { order throws(StartingProblem) in
    let name = try Naming.checked(order[0], for: "the name of a committee")
    guard !["reviews", "data", "indicators", "figures", "recommendations", "glossary", "search"].contains(name) else {
      throw .usage("'\(name)' is a folder of another use; choose another name for the committee")
    }
    let title = try Naming.title(order[1]).title
    return Start(
      files: [("\(name)/index.md", page(title))],
      notes: [
        "Its page will be /\(name)/.",
        "Next: change the members and the contact, then write its first agenda: scrutineer new meeting \(name) DATE",
      ])
  }

  private static func page(_ title: String) -> String {
    """
    ---
    # A committee: this folder. Its name is the committee's address.
    kind: committee
    title: \(Naming.quoted(title))
    # Members by role. Leave out the names: they change, and the page stays.
    members:
      - {role: Chair}
      - {role: Councillor, count: 8}
    contact: {role: Democratic Services, email: democratic.services@council.example}
    # How many working days lie between publication and meeting.
    clear-days: 5
    # What it means to look at: a list of {topic: …, meeting: 2024-09-09, note: …}
    # work-programme:
    ---

    The meetings are open to the public.

    """
  }
}
