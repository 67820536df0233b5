import Testing

@testable import Papers

@Suite("Words beside a figure") struct SurroundingsCheckTests {
  private static let told =
    "beside 7.0 percentage points the paper says 'fell by' but visits.change is 7.0 percentage points [figure-context] "
    + "(write [rose by 7.0 percentage points](=visits.change): words within the brackets are checked too)"

  @Test(
    "are judged wherever a figure stands",
    arguments: [
      ("title: A\n", "It fell by [7.0 percentage points](=visits.change).\n", "7:4"),
      ("title: A\n", "Up, it fell\nby **[7.0 percentage points](=visits.change)**.\n", "7:8"),
      ("title: A\n", "- One\n- It fell by [7.0 percentage points](=visits.change)\n", "8:6"),
      ("title: A\n", "| A |\n|---|\n| It fell by [7.0 percentage points](=visits.change) |\n", "9:6"),
      ("title: A\n", "## It fell by [7.0 percentage points](=visits.change)\n\nNone.\n", "7:7"),
      ("title: A\n", "At `= visits`, [97.0%](=visits), it fell by [7.0 percentage points](=visits.change).\n", "7:37"),
      ("title: 'It fell by [7.0 percentage points](=visits.change)'\n", "", "3:12"),
      ("title: A\nsummary: |\n  One\n  it fell by [7.0 percentage points](=visits.change)\n", "", "6:6"),
      (
        "title: A\n",
        "```yaml chart\nindicator: visits\nnote: [One, 'It fell by [7.0 percentage points](=visits.change)']\n```\n",
        "9:17"
      ),
    ])
  func judged(_ front: String, _ body: String, _ place: String) {
    let (papers, problems) = Content([
      "about.md": "---\nkind: page\n\(front)period: 2021-04..2021-06\n---\n\n\(body)"
    ]).checked()
    #expect(problems == ["content/about.md:\(place): \(Self.told)"])
    #expect(papers.first?.records.last?.finding == .contradicts)
  }

  @Test("are not taken from another cell, paragraph or image") func apart() {
    let (_, problems) = Content([
      "about.md": """
      ---
      kind: page
      title: A
      period: 2021-04..2021-06
      ---

      It fell by

      [7.0 percentage points](=visits.change)

      | A | B |
      |---|---|
      | fell by | [7.0 percentage points](=visits.change) |

      It fell by `code` [7.0 percentage points](=visits.change).
      """
    ]).checked()
    #expect(problems.isEmpty)
  }
}
