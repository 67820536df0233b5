import Testing

@testable import Papers

@Suite("A day in the text")
struct WrittenDatesTests {
  @Test(
    "is one of the calendar, on its own weekday",
    arguments: [
      "25 March 2024", "Monday 25 March 2024", "Monday, 25 March, 2024", "Mon 25th Mar 2024", "29 February 2024",
      "Monday 10 to Friday 14 June 2024", "from 12 June - 16 June 2023", "Monday 10 - 14th June 2024",
      "Tuesday 25 March", "30 February", "the 45 May 2024 visits", "In 2024", "The Friday and 25 March 2024", "",
    ])
  func right(_ text: String) {
    #expect(WrittenDates(text).faults.isEmpty)
  }

  @Test(
    "is told where it is not",
    arguments: [
      ("30 February 2024", ["30 February 2024"]), ("29 Feb 2023", ["29 February 2023"]),
      ("31st April 2024", ["31 April 2024"]), ("on Tuesday 25 March 2024", ["Tuesday 25 March 2024"]),
      ("Tuesday,\n25 March 2024", ["Tuesday 25 March 2024"]),
      ("Tuesday 10 to Friday 14 June 2024", ["Tuesday 10 June 2024"]),
      ("Tuesday 10 - 14 June 2024", ["Tuesday 10 June 2024"]), ("Tuesday 10-14 June 2024", ["Tuesday 10 June 2024"]),
      ("Tuesday 10 and Thursday 14 June 2024", ["Tuesday 10 June 2024", "Thursday 14 June 2024"]),
      ("29 to 31 April 2024", ["31 April 2024"]),
    ])
  func wrong(_ text: String, _ expected: [String]) {
    #expect(WrittenDates(text).faults.map(\.written) == expected)
  }

  @Test("is told with its place and what to write, in every text that readers see") func told() {
    let content = Content([
      "a.md": "---\nkind: page\ntitle: A\nsummary: On Monday 26 March 2024.\n---\n\nOn *Sunday*\n31 April 2024.\n"
    ])
    #expect(
      content.checked().problems == [
        "content/a.md:4:13: the text says Monday 26 March 2024, but 26 March 2024 is a Tuesday [wrong-weekday] "
          + "(write Tuesday, or correct the date)",
        "content/a.md:8:1: there is no 31 April 2024 [wrong-date] (correct the day, the month or the year)",
      ])
  }
}
