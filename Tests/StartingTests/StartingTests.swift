import Diagnostics
import Testing

@testable import Starting

@Suite("Starting files") struct StartingTests {
  /// The content of the site that `init` writes.
  static let content = Dictionary(
    uniqueKeysWithValues: StartingSite.files.filter { $0.path.hasPrefix("content/") }
      .map { (String($0.path.dropFirst("content/".count)), Array($0.text.utf8)) })

  static func start(
    _ line: String, time: String? = nil, changing changes: [String: String?] = [:]
  ) throws -> Start {
    let words = line.split(separator: " ").map(String.init)
    var content = Self.content
    for (path, text) in changes { content[path] = text.map { Array($0.utf8) } }
    return try Order.start(words[0], Array(words.dropFirst()), time: time, content: content, name: "content")
  }

  @Test("an agenda has its weekday, its last day for publication, and the time and place of the meeting before")
  func meeting() throws {
    let start = try Self.start("meeting scrutiny-board 2024-09-09")
    let text = try #require(start.files.first?.text)
    #expect(start.files.map(\.path) == ["scrutiny-board/2024-09-09/agenda.md"])
    #expect(text.contains("\nweekday: Monday\ntime: \"18:00\"\nvenue: \"Council Chamber\"\n"))
    #expect(text.contains("\npublished: 2024-08-30\n"))
    #expect(
      start.notes == [
        "The meeting is on Monday 9 September 2024, 6pm.",
        "Publish by Friday 30 August 2024: 5 clear days lie between, weekends and bank holidays left out.",
        "Next: change the items, then add reports: scrutineer new report scrutiny-board 2024-09-09 TITLE",
      ])
  }

  @Test("an agenda leaves out bank holidays, and a meeting on one is asked about") func bankHolidays() throws {
    let later = try Self.start("meeting scrutiny-board 2024-06-03", time: "9:30")
    #expect(later.files[0].text.contains("\npublished: 2024-05-23\n"))
    #expect(later.files[0].text.contains("\ntime: \"09:30\"\n"))
    let closed = try Self.start("meeting scrutiny-board 2024-08-26")
    #expect(closed.notes.contains("That day is on a weekend or a bank holiday: is the date right?"))
  }

  @Test("the committee's own clear days count") func clearDays() throws {
    let cover = String(decoding: try #require(Self.content["scrutiny-board/index.md"]), as: UTF8.self)
    let start = try Self.start(
      "meeting scrutiny-board 2024-09-09",
      changing: ["scrutiny-board/index.md": cover.replacing("clear-days: 5", with: "clear-days: 3")])
    #expect(start.files[0].text.contains("\npublished: 2024-09-03\n"))
  }

  @Test("a report goes on the agenda, whose other bytes stay as they are") func report() throws {
    let start = try Self.start("report scrutiny-board 2024-07-08 The \"big\" plan: 2025")
    #expect(start.files.map(\.path) == ["scrutiny-board/2024-07-08/03-the-big-plan-2025.md"])
    #expect(start.files[0].text.contains("\ntitle: \"The \\\"big\\\" plan: 2025\"\n"))
    let change = try #require(start.changes.first)
    let line =
      "  - {title: \"The \\\"big\\\" plan: 2025\", purpose: To consider and comment on the report., "
      + "paper: 03-the-big-plan-2025.md}\n"
    let (old, new) = (String(decoding: change.old, as: UTF8.self), String(decoding: change.new, as: UTF8.self))
    #expect(new.contains(line))
    #expect(new.replacing(line, with: "") == old)
    #expect(start.notes.first == "The agenda has it as item 6.")
  }

  @Test(
    "items may be written in other ways",
    arguments: [
      ("items:\n- title: Apologies\n  purpose: None.\nsigned: Clerk\n", true),
      ("items:\n    - title: Apologies\n      # a note\n\nsigned: Clerk\n", true),
      ("items: [{title: Apologies}]\n", false),
    ])
  func items(_ text: String, _ isAdded: Bool) throws {
    let agenda = "---\nkind: agenda\ntitle: Agenda\ntime: \"18:00\"\nvenue: Hall\n\(text)---\n"
    let start = try Self.start(
      "report scrutiny-board 2024-07-08 Plans", changing: ["scrutiny-board/2024-07-08/agenda.md": agenda])
    #expect(start.changes.isEmpty != isAdded)
    #expect(
      start.notes.first
        == (isAdded
          ? "The agenda has it as item 2."
          : "Add this line to 'items:' of content/scrutiny-board/2024-07-08/agenda.md:"))
  }

  @Test("an agenda with line ends of Windows keeps them") func windows() throws {
    let path = "scrutiny-board/2024-07-08/agenda.md"
    let agenda = String(decoding: try #require(Self.content[path]), as: UTF8.self).replacing("\n", with: "\r\n")
    let change = try #require(
      try Self.start("report scrutiny-board 2024-07-08 Plans", changing: [path: agenda]).changes.first)
    let new = String(decoding: change.new, as: UTF8.self)
    #expect(new.utf8.count { $0 == 10 } == new.utf8.count { $0 == 13 })
  }

  @Test("chapters and reports are numbered on") func numbers() throws {
    #expect(
      try Self.start("chapter visits What comes next").files.map(\.path) == ["reviews/visits/03-what-comes-next.md"])
    let next = try Self.start("chapter visits Then", changing: ["reviews/visits/09-more.md": ""])
    #expect(next.files.map(\.path) == ["reviews/visits/10-then.md"])
  }

  @Test(
    "names made from titles keep letters with accents, and end at a word",
    arguments: [
      ("Über Größe", "uber-grosse"), ("2024 Éducation: an overview", "education-an-overview"),
      (String(repeating: "word ", count: 300), "word" + String(repeating: "-word", count: 11)),
      ("a " + String(repeating: "b", count: 57) + " c", "a-" + String(repeating: "b", count: 57)),
      ("a " + String(repeating: "b", count: 59) + " c", "a"),
      (String(repeating: "n", count: 300), String(repeating: "n", count: 60)),
    ])
  func names(_ title: String, _ name: String) throws {
    let start = try Self.start("chapter visits " + title)
    #expect(start.files.map(\.path) == ["reviews/visits/03-\(name).md"])
    #expect(start.files[0].text.contains("\ntitle: \"\(title.split(separator: " ").joined(separator: " "))\"\n"))
  }

  @Test("every kind has a form, a summary and an example that can be written", arguments: StartingKind.all.map(\.word))
  func kinds(_ word: String) throws {
    let kind = try #require(StartingKind.all.first { $0.word == word })
    #expect(StartingKind.forms.contains("  scrutineer new \(word) \(kind.form)\n      \(kind.summary), such as\n"))
    #expect(!(try Self.start("\(word) \(kind.example)").files.isEmpty))
  }

  @Test("every file of the first site says in its first lines what it is") func comments() {
    for file in StartingSite.files where file.path.hasPrefix("content/") && !file.path.hasSuffix(".csv") {
      #expect(file.text.split(separator: "\n").prefix(2).contains { $0.hasPrefix("# ") }, "\(file.path)")
    }
  }
}
