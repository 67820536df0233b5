import Documents
import Testing

@testable import Papers

@Suite("Days and times of meetings")
struct MeetingTests {
  @Test(
    "are read as papers write them, and printed as people say them",
    arguments: [
      ("2024-03-25", "Monday 25 March 2024"), ("2024-02-29", "Thursday 29 February 2024"),
      ("2000-01-01", "Saturday 1 January 2000"), ("1969-12-31", "Wednesday 31 December 1969"),
    ])
  func day(_ text: String, _ long: String) {
    #expect(Day(text)?.long == long)
    #expect(Day(text)?.id == text)
  }

  @Test(
    "are refused where they do not exist",
    arguments: [
      "2023-02-29", "2024-3-25", "25-03-2024", "2024-13-01", "", "2024-03", "２０２４-03-25", "2024-03-25-01",
    ])
  func noDay(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "have times on a clock of twelve hours",
    arguments: [
      ("18:00", "6pm", "18:00"), ("9:05", "9:05am", "09:05"), ("00:30", "12:30am", "00:30"),
      ("12:00", "midday", "12:00"),
      ("12:15", "12:15pm", "12:15"),
    ])
  func time(_ text: String, _ label: String, _ machine: String) {
    #expect(TimeOfDay(text)?.label == label)
    #expect(TimeOfDay(text)?.machine == machine)
  }

  @Test("have no times that no clock shows", arguments: ["24:00", "18:60", "18.00", "6pm", "18:0", ":", "1:2:3"])
  func noTime(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test(
    "weekdays are read in full and short", arguments: [("monday", "Monday"), ("Thu", "Thursday"), ("SUN", "Sunday")])
  func weekday(_ word: String, _ weekday: String) {
    #expect(Day.weekday(named: word) == weekday)
    #expect(Day.weekday(named: "moonday") == nil)
  }

  @Test("a paper takes a minute for 200 words", arguments: [(1, 1), (200, 1), (201, 2), (1000, 5)])
  func reading(_ words: Int, _ minutes: Int) {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\n---\n\n"
        + Array(repeating: "word", count: words).joined(separator: " ") + "\n"
    ])
    let paper = content.checked().papers.first { $0.paper.path == "a.md" }?.paper
    #expect(paper?.document.wordCount == words)
    #expect(paper?.readingMinutes == minutes)
  }

  @Test(
    "words are counted as people count them",
    arguments: [
      ("One two\nthree", 3), ("**One** *two*, `three`", 3), ("# A heading\n\nText", 3),
      ("[a link](https://x.org) on", 3),
      ("- one\n- two", 2), ("`= visits` of all", 3), ("", 0), ("re**mark**able", 1),
    ])
  func words(_ text: String, _ count: Int) {
    let content = Content(["a.md": "---\nkind: page\ntitle: A\n---\n\n\(text)\n"])
    let paper = content.checked().papers.first { $0.paper.path == "a.md" }?.paper
    #expect(paper?.document.wordCount == count)
  }
}
