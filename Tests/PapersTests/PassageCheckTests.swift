import Testing

@testable import Papers

@Suite("Words between two figures") struct PassageCheckTests {
  private static let told =
    "the paper says 'fell' but visits@2021-06 is 97.0%, higher than visits@2021-04, which is 90.0% [figure-context] "
    + "(write 'rose')"
  private static let text = "It fell from [90%](=visits@2021-04) to `= visits@2021-06`"

  @Test(
    "are judged wherever they stand",
    arguments: [
      ("title: A\n", "\(text).\n", "7:4"), ("title: A\n", "`code` and `= visits`. **\(text)**.\n", "7:29"),
      ("title: A\n", "- [x](about.md) `a`\n- \(text)\n", "8:6"), ("title: A\n", "| A |\n|---|\n| \(text) |\n", "9:6"),
      ("title: '\(text)'\n", "", "3:12"),
      ("title: A\n", "```yaml chart\nindicator: visits\nnote: ['\(text)']\n```\n", "9:12"),
    ])
  func judged(_ front: String, _ body: String, _ place: String) {
    let (_, problems) = Content([
      "about.md": "---\nkind: page\n\(front)period: 2021-04..2021-06\n---\n\n\(body)"
    ]).checked()
    #expect(problems == ["content/about.md:\(place): \(Self.told)"])
  }

  @Test("are not taken from another cell or paragraph, nor where a figure has no value") func apart() {
    let (_, problems) = Content([
      "about.md": """
      ---
      kind: page
      title: A
      period: 2021-04..2021-06
      ---

      It fell from [90%](=visits@2021-04)

      to [97%](=visits@2021-06).

      | A | B |
      |---|---|
      | fell from [90%](=visits@2021-04) | to [97%](=visits@2021-06) |

      It fell from [90%](=visits@2021-04) to `visits`, `= visits@2021-06`.
      """
    ]).checked()
    #expect(problems.isEmpty)
  }
}
