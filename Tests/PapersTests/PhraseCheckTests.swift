import Diagnostics
import Documents
import Testing

@testable import Papers

@Suite("Titles, captions and notes") struct PhraseCheckTests {
  private static let block = """
    ```yaml chart
    indicator: visits
    title: On time in [97.0%](=visits) of visits
    note: ["It was `= visits.first`.", Nothing]
    alt: It went up to `= visits.last`
    ```

    """
  private static let table = """
    ```yaml table
    caption: 'Visits, [90.0%](=visits.first) on time'
    data: data/visits.csv
    notes: ['[nearly 100](cite:annual) were due.']
    ```

    """

  private func paper(_ front: String, _ body: String = "") -> (papers: [CheckedPaper], problems: [String]) {
    Content(["about.md": "---\nkind: page\n\(front)period: 2021-04..2021-06\n---\n\n\(body)"]).checked()
  }

  @Test("hold figures that are counted in order of place") func counts() throws {
    let (papers, problems) = paper("title: 'At `= visits`'\nsummary: '[97.0%](=visits)'\n", Self.block + Self.table)
    #expect(problems.isEmpty)
    let checked = try #require(papers.first)
    #expect(checked.counts == (computed: 3, verified: 3, cited: 1, unbound: 0))
    let lines = checked.everySlot.map(\.slot.place.line)
    #expect(lines == [3, 4, 10, 11, 12, 15, 17])
    #expect(checked.citedSources == ["annual"])
    #expect(checked.indicators == ["visits"])
  }

  @Test("have figures that their working leads back to, or to what holds them") func anchors() throws {
    let (papers, _) = paper(
      "title: 'At `= visits`'\nsummary: '[97.0%](=visits)'\n", Self.block + Self.table + "`= visits`\n")
    let checked = try #require(papers.first)
    #expect(
      checked.records.map { "\($0.place.line) \($0.anchor ?? "-")" } == [
        "3 page-main", "4 page-main", "10 page-figure-2", "11 page-figure-3", "12 figure-1", "15 page-figure-4",
        "17 page-figure-5", "19 page-figure-1",
      ])
    guard case .chart(let chart) = checked.blocks.first else {
      Issue.record("there is no chart")
      return
    }
    #expect(chart.words.title?.anchors == ["page-figure-2"])
    #expect(chart.words.alt?.anchors == [nil])
    #expect(checked.front.title?.anchors == [nil])
  }

  @Test("are plain text for where no HTML can stand") func plain() throws {
    let (papers, _) = paper("title: 'At `= visits` *and* [97.0%](=visits)'\n", Self.block)
    let checked = try #require(papers.first)
    #expect(checked.title == "At 97.0% and 97.0%")
    guard case .chart(let chart) = checked.blocks.first else {
      Issue.record("there is no chart")
      return
    }
    #expect(chart.words.title?.text == "On time in 97.0% of visits")
    #expect(chart.words.alt?.text == "It went up to 97.0%")
    #expect(chart.words.notes.map(\.text) == ["It was 90.0%.", "Nothing"])
  }

  @Test(
    "are judged where they stand",
    arguments: [
      ("title: 'At [96.0%](=visits)'\n", "", "3:13"), ("title: A\nsummary: |\n  One\n  [96.0%](=visits)\n", "", "6:4"),
      ("title: A\nshort: A [96.0%](=visits)\n", "", "4:11"),
      ("title: A\n", "## About [96.0%](=visits)\n\nWords.\n", "7:11"),
      ("title: A\n", "> [!NOTE] About [96.0%](=visits)\n>\n> Words.\n", "7:18"),
      ("title: A\n", "> [!QUOTE] About [96.0%](=visits)\n", "7:19"),
      ("title: A\n", "Table: About [96.0%](=visits) {#t}\n\n| a | b |\n|---|---|\n| c | d |\n", "7:15"),
      ("title: A\n", "Table: About [96.0%](=visits)\n| a | b |\n|---|---|\n| c | d |\n", "7:15"),
      ("title: A\n", "```yaml chart\nindicator: visits\ntitle: \"A [96.0%](=visits)\"\n```\n", "9:12"),
      ("title: A\n", "```yaml chart\nindicator: visits\nsubtitle: A [96.0%](=visits)\n```\n", "9:14"),
      ("title: A\n", "```yaml chart\nindicator: visits\nalt: >\n  A\n  [96.0%](=visits)\n```\n", "11:4"),
      ("title: A\n", "```yaml table\ndata: data/visits.csv\ncaption: A [96.0%](=visits)\n```\n", "9:13"),
      (
        "title: A\n", "```yaml table\ndata: data/visits.csv\ncaption: A\nnotes: [B, 'C [96.0%](=visits)']\n```\n",
        "10:16"
      ),
    ])
  func judged(_ front: String, _ body: String, _ place: String) {
    let problems = paper(front, body).problems
    #expect(
      problems == [
        "content/about.md:\(place): the paper says 96.0% but visits is 97.0% [figure-mismatch] "
          + "(write 97.0%, or correct the data)"
      ])
  }

  @Test("of a KPI page are judged too", arguments: ["chart-title: A [96.0%](=visits)", "why: A [96.0%](=visits)"])
  func kpi(_ line: String) {
    let content = Content([
      "reviews/r/index.md": "---\nkind: review\ntitle: Review\nperiod: 2021-04..2021-06\n---\n",
      "reviews/r/01-a.md": "---\nkind: kpi\nindicator: visits\n\(line)\n---\n",
    ])
    #expect(
      content.checked().problems == [
        "content/reviews/r/01-a.md:4:\(line.prefix { $0 != "[" }.count + 2): the paper says 96.0% but visits is 97.0% "
          + "[figure-mismatch] (write 97.0%, or correct the data)"
      ])
  }
}
