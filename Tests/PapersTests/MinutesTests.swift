import Documents
import Testing

@testable import Papers

@Suite("Minutes")
struct MinutesTests {
  private static let agenda =
    "---\nkind: agenda\ntitle: Agenda\ntime: \"18:00\"\nvenue: Hall\nitems:\n"
    + "  - {title: Apologies}\n  - {title: Minutes}\n  - {title: Health & care}\n---\n"

  /// A board's minutes by date, each with further front matter and a body; a `nil` is a meeting with an agenda alone.
  private func numbering(_ minutes: [(String, String, String)?]) -> (numbers: [[String]], problems: [String]) {
    var files = ["board/index.md": "---\nkind: committee\ntitle: Board\n---\n"]
    for (index, meeting) in minutes.enumerated() {
      guard let (date, front, body) = meeting else {
        files["board/2024-0\(index + 1)-02/agenda.md"] = Self.agenda
        continue
      }
      files["board/\(date)/minutes.md"] = "---\nkind: minutes\ntitle: M\n\(front)---\n\n\(Self.filled(body))\n"
    }
    let (papers, problems) = Content(files).checked()
    return (papers.filter { $0.paper.kind == .minutes }.map { $0.paper.minutes.map(\.number) }, problems)
  }

  /// Headings with words below each, on the same lines as before.
  private static func filled(_ body: String) -> String { body.replacing("\n\n#", with: "\nNone.\n#") + "\nNone." }

  @Test("are numbered through the calendar year")
  func numbers() {
    let result = numbering([
      ("2023-11-06", "first: 40\n", "## A\n\n## B"), ("2024-01-08", "", "## A\n\n### Part\n\n## B"),
      ("2024-03-25", "", "## 3/24 A\n\n## 4/24. B"), ("2025-01-06", "", "## A"),
    ])
    #expect(result.numbers == [["40/23", "41/23"], ["1/24", "2/24"], ["3/24", "4/24"], ["1/25"]])
    #expect(result.problems == [])
  }

  @Test("go on after minutes that are not here where they say with which number")
  func gap() {
    let result = numbering([("2024-01-02", "", "## A"), nil, ("2024-03-25", "first: 9\n", "## A")])
    #expect(result.numbers == [["1/24"], ["9/24"]])
    #expect(result.problems == [])
  }

  @Test(
    "whose numbers are wrong are told once, not once for each that follows",
    arguments: [
      ("", "## 1/24 A\n\n## 3/24 B\n\n## 4/24 C", "7:1: minute 3/24 follows 1/24"),
      ("", "## 1/24 A\n\n## 1/24 B\n\n## 2/24 C", "7:1: minute 1/24 is there twice"),
      ("", "## 5/24 A\n\n## 6/24 B", "5:1: the first minute is typed as 5/24"),
      ("", "## 1/23 A", "5:1: the minute is typed as 1/23, but the meeting was in 2024"),
    ])
  func faults(_ front: String, _ body: String, _ message: String) {
    let problems = numbering([("2024-01-08", front, body)]).problems
    #expect(problems.count == 1)
    let line = Int(message.prefix { $0 != ":" }) ?? 0
    let place = "content/board/2024-01-08/minutes.md:\(line + 1):1: "
    #expect(problems.first?.hasPrefix(place + message.drop { $0 != " " }.dropFirst()) == true, "\(problems)")
  }

  private func meetings(_ more: [String: String]) -> (papers: [CheckedPaper], problems: [String], library: Library) {
    var content = Content(["board/index.md": "---\nkind: committee\ntitle: Board\n---\n"])
    content.files.merge(more) { $1 }
    let (papers, problems) = content.checked()
    return (papers, problems, Library.understand(content.folder).0)
  }

  private static let taking = agenda.replacing(
    "{title: Minutes}", with: "{title: Minutes, paper: ../2024-01-08/minutes.md}")
  private static let first = "---\nkind: minutes\ntitle: M\n---\n\n## A\n\nNone.\n"
  private static func confirming(_ outcome: String) -> String {
    "---\nkind: minutes\ntitle: M\n---\n\n## Apologies\n\n## Minutes\n\n\(outcome)\n"
  }

  @Test(
    "are a draft until a later meeting's outcome confirms them",
    arguments: [
      ("", "before 2024-03-25 item 2"),
      ("> [!RESOLVED]\n> that they are confirmed.", "approved 2024-03-25 minute 3/24"),
      ("> [!agreed]\n> that they are confirmed.", "approved 2024-03-25 minute 3/24"),
      ("> [!NOTE]\n> Not yet.", "before 2024-03-25 item 2"),
    ])
  func standing(_ outcome: String, _ expected: String) {
    let library = meetings([
      "board/2024-01-08/minutes.md": Self.first, "board/2024-03-25/agenda.md": Self.taking,
      "board/2024-03-25/minutes.md": Self.confirming(outcome),
    ]).library
    #expect(Self.standing(library) == expected)
  }

  @Test("are a draft where no later meeting takes them")
  func draft() {
    #expect(Self.standing(meetings(["board/2024-01-08/minutes.md": Self.first]).library) == "draft")
  }

  private static func standing(_ library: Library) -> String? {
    library.committees.first.flatMap { board in
      board.meetings.first?.minutes.map { minutes in
        switch board.standing(of: minutes) {
        case .draft: "draft"
        case .before(let meeting, let item): "before \(meeting.day.id) item \(item.number)"
        case .approved(let meeting, let minute): "approved \(meeting.day.id) minute \(minute.number)"
        }
      }
    }
  }

  @Test("are tied to the agenda by title, or as the front matter says")
  func items() {
    let result = meetings([
      "board/2024-01-08/agenda.md": Self.agenda,
      "board/2024-01-08/minutes.md":
        "---\nkind: minutes\ntitle: M\nagenda: {2/24: 2, 4/24: none}\n---\n\n"
        + Self.filled("## apologies\n\n## Record\n\n## Health and care\n\n## Thanks"),
    ])
    let minutes = result.papers.first { $0.paper.kind == .minutes }?.paper.minutes
    #expect(minutes?.map { $0.item?.number } == [1, 2, 3, nil])
    #expect(result.problems == [])
  }

  @Test(
    "are cited by number or by heading from the committee's papers",
    arguments: [("1/24", "minute 1/24"), ("2024-01-08#a", "minute 1/24")])
  func citing(_ id: String, _ text: String) {
    let result = meetings([
      "board/2024-01-08/minutes.md": Self.first,
      "board/2024-03-25/agenda.md": Self.agenda + "\nSee [minute](ref:\(id)).\n",
    ])
    #expect(result.problems == [])
    let slot = result.papers.first { $0.paper.kind == .agenda }?.slots.first
    guard case .crossReference(let said, let target) = slot else {
      Issue.record("\(String(describing: slot))")
      return
    }
    #expect(said == text)
    #expect(target == Target(address: "board/2024-01-08/minutes/", fragment: "a"))
  }
}
