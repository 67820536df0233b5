import Diagnostics
import Testing

@testable import Papers

@Suite("A recommendation")
struct RecommendationTests {
  private func library(_ yaml: String, asOf: String? = nil) -> (Library, [String]) {
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\n---\n",
      "board/2024-03-25/agenda.md":
        "---\nkind: agenda\ntitle: Agenda\ntime: \"18:00\"\nvenue: Hall\nitems: [{title: Apologies}]\n---\n",
      "board/recommendations.yml": yaml,
    ])
    let (library, problems) = Library.understand(content.folder, asOf: asOf.flatMap { Day($0) })
    return (library, problems.map(\.message))
  }

  private func recommendation(_ keys: String) throws -> Recommendation {
    let (library, problems) = library("visits: {meeting: 2024-01-08, topic: T, text: T., owner: O, \(keys)}\n")
    #expect(problems.isEmpty)
    return try #require(library.committees.first?.register?["visits"])
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "is to be answered by the day that the law sets",
    arguments: [
      ("to: executive", "2024-03-07"), ("to: executive, received: 2024-12-31", "2025-02-28"),
      ("to: nhs", "2024-02-04"), ("to: nhs, received: 2024-02-01", "2024-02-28"), ("to: officer", nil),
      ("to: officer, due: 2024-05-01", nil),
    ])
  func responseDue(_ keys: String, _ due: String?) throws {
    #expect(try recommendation(keys).responseDue?.id == due)
  }

  @Test(
    "is late from the day after",
    arguments: [
      ("to: executive", "2024-03-07", nil), ("to: executive", "2024-03-08", "2024-03-07"),
      ("to: executive, response: {date: 2024-03-08, text: Yes.}", "2024-03-08", nil),
      ("to: executive, response: {date: 2024-03-09, text: Yes.}", "2024-03-08", "2024-03-07"),
      ("to: executive, response: {date: 2024-02-01, text: Yes.}, due: 2024-03-01", "2024-03-02", "2024-03-01"),
      ("to: officer, due: 2024-03-01", "2024-03-01", nil), ("to: officer, due: 2024-03-01", "2024-03-02", "2024-03-01"),
      ("to: officer, due: 2024-03-01, response: {date: 2024-02-01, text: Yes.}, status: complete", "2024-03-02", nil),
      ("to: executive, updates: [{date: 2024-02-01, text: No., status: withdrawn}]", "2024-04-01", nil),
    ])
  func overdue(_ keys: String, _ day: String, _ since: String?) throws {
    #expect(try recommendation(keys).overdue(on: self.day(day))?.day.id == since)
  }

  @Test(
    "has on every day the status that was known then",
    arguments: [
      ("to: officer", "2024-02-01", "open"), ("to: officer, status: in progress", "2024-01-08", "in progress"),
      ("to: officer, status: complete, response: {date: 2024-02-01, text: Yes.}", "2024-01-31", "open"),
      ("to: officer, status: complete, response: {date: 2024-02-01, text: Yes.}", "2024-02-01", "complete"),
      (
        "to: officer, updates: [{date: 2024-03-01, text: B., status: complete}, {date: 2024-02-01, text: A., status: accepted}]",
        "2024-02-20", "accepted"
      ),
      (
        "to: officer, status: declined, response: {date: 2024-03-01, text: No.}, updates: [{meeting: 2024-02-01, text: A., status: accepted}]",
        "2024-03-01", "declined"
      ),
    ])
  func status(_ keys: String, _ day: String, _ status: String) throws {
    #expect(try recommendation(keys).status(on: self.day(day)).rawValue == status)
  }

  @Test(
    "is judged by the latest meeting, by what was recorded later, or by the day that was asked for",
    arguments: [
      ("to: officer", nil, "2024-03-25"), ("to: officer", "2024-02-01", "2024-02-01"),
      ("to: officer, response: {date: 2024-04-02, text: Yes.}", nil, "2024-04-02"),
    ])
  func judgement(_ keys: String, _ asOf: String?, _ day: String) throws {
    let (library, _) = library("visits: {meeting: 2024-01-08, topic: T, text: T., owner: O, \(keys)}\n", asOf: asOf)
    let committee = try #require(library.committees.first)
    #expect(library.judgementDay(of: committee)?.id == day)
  }

  @Test("letters its parts past z") func letters() throws {
    let parts = Array(repeating: "{text: P.}", count: 28).joined(separator: ", ")
    let letters = try recommendation("to: officer, parts: [\(parts)]").parts.map(\.letter)
    #expect(letters.first == "a")
    #expect(letters.suffix(3) == ["z", "aa", "ab"])
  }
}
