import Testing

@testable import Starting

@Suite("Starting minutes and trackers") struct MinutesStartTests {
  @Test("minutes go on from the minutes of the year, with the agenda's items and the committee's members")
  func minutes()
    throws
  {
    let start = try StartingTests.start("minutes content/scrutiny-board/2024-07-08/")
    let text = try #require(start.files.first?.text)
    #expect(start.files.map(\.path) == ["scrutiny-board/2024-07-08/minutes.md"])
    #expect(text.contains("\n# The items are numbered by themselves, from 4/24.\n"))
    #expect(!text.contains("\nfirst:"))
    #expect(
      text.contains(
        "chair: present\n# Every member of the committee: take out those who were not there.\npresent:\n"
          + "  - {role: \"Councillor\", count: 10}\nco-opted:\n"
          + "  - {role: \"Co-opted member\", represents: \"parent governors\"}\n"))
    #expect(
      text.split(separator: "\n").filter { $0.hasPrefix("## ") } == [
        "## Apologies for absence", "## Declarations of interest", "## Minutes", "## Visits to children",
        "## Tracking of recommendations",
      ])
    #expect(
      start.notes == [
        "The first item is 4/24.",
        "Next: take out who was not there, write below each heading, then let the next agenda take them with "
          + "'paper: ../2024-07-08/minutes.md'.",
      ])
  }

  @Test("minutes after a meeting whose minutes are not here say with which number they start") func gap() throws {
    let start = try StartingTests.start(
      "minutes scrutiny-board/2024-07-08", changing: ["scrutiny-board/2024-04-15/minutes.md": nil])
    #expect(
      start.files[0].text.contains(
        "# The minutes of 15 April 2024 are not published here: this is the number that the first item has in the year.\n"
          + "first: 1\n"))
    #expect(
      start.notes[0] == "The minutes of 15 April 2024 are not here: correct 'first' if the first item is not 1/24.")
  }

  @Test("titles of items are words in minutes, whatever they hold") func titles() throws {
    let path = "scrutiny-board/2024-07-08/agenda.md"
    let agenda = String(decoding: try #require(StartingTests.content[path]), as: UTF8.self)
      .replacing("title: Visits to children", with: "title: \"A_b_ [c](d) `e` #\"")
    let start = try StartingTests.start("minutes scrutiny-board 2024-07-08", changing: [path: agenda])
    #expect(start.files[0].text.contains("\n## A\\_b\\_ \\[c\\](d) \\`e\\` \\#\n"))
  }

  @Test("an agenda takes the minutes of the meeting before") func confirming() throws {
    let text = try StartingTests.start("meeting scrutiny-board 2024-06-03").files[0].text
    let line = "purpose: To confirm the minutes of 15 April 2024., paper: ../2024-04-15/minutes.md}\n"
    #expect(text.contains(line))
    #expect(
      try StartingTests.start("meeting scrutiny-board 2024-09-09").files[0].text.contains(
        "purpose: To confirm the minutes of the last meeting.}\n"))
  }

  @Test("a tracker starts from what is open, and goes on the agenda") func tracker() throws {
    let start = try StartingTests.start(
      "tracker scrutiny-board 2024-07-08",
      changing: [
        "scrutiny-board/2024-07-08/02-tracker.md": nil,
        "scrutiny-board/2024-07-08/agenda.md": String(
          decoding: try #require(StartingTests.content["scrutiny-board/2024-07-08/agenda.md"]), as: UTF8.self
        ).replacing(", paper: 02-tracker.md", with: ""),
      ])
    #expect(start.files.map(\.path) == ["scrutiny-board/2024-07-08/02-tracker.md"])
    #expect(
      start.files[0].text.contains(
        "\nrecommendations:\n  - visits-report # Visits to children: accepted\n"
          + "  - letters # Letters to families: in progress\n---\n"))
    #expect(
      start.notes == [
        "The agenda has it as item 6.", "It shows 2 open recommendations.",
        "Next: write what has happened to each into content/scrutiny-board/recommendations.yml, under 'updates'.",
      ])
  }

  @Test("a committee's first tracker brings the file of recommendations") func firstTracker() throws {
    let start = try StartingTests.start(
      "tracker scrutiny-board/2024-04-15", changing: ["scrutiny-board/recommendations.yml": nil])
    #expect(
      start.files.map(\.path) == ["scrutiny-board/2024-04-15/01-tracker.md", "scrutiny-board/recommendations.yml"])
    #expect(start.notes.dropFirst().first == "No recommendation is open yet.")
    let unread = try StartingTests.start(
      "tracker scrutiny-board/2024-04-15", changing: ["scrutiny-board/recommendations.yml": "- a list\n"])
    #expect(unread.files.count == 1)
    #expect(
      unread.notes.dropFirst().first
        == "content/scrutiny-board/recommendations.yml could not be read: run 'scrutineer check'.")
  }
}
