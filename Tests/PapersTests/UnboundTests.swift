import Diagnostics
import Testing

@testable import Papers

@Suite("A number in the text")
struct UnboundTests {
  private func problems(_ body: String) -> [String] {
    Content(["a.md": "---\nkind: page\ntitle: A\n---\n\n\(body)\n"]).checked().problems
  }

  @Test("that is neither computed, verified nor cited is reported with what to type") func unbound() {
    #expect(
      problems("In 2021, 1,983 referrals were [97%](=visits) of [12](cite:annual).") == [
        "content/a.md:6:10: 1,983 is neither computed, verified nor cited [unbound-figure] "
          + "(write [1,983](=name) to have it checked, or [1,983](cite:id) to name its publication)"
      ])
  }

  @Test("that is referred to elsewhere in the document is told so") func elsewhere() {
    #expect(
      problems("[97%](=visits), `= visits.first`, [12](cite:annual).\n\n- 97%\n- 90.0%\n- 12") == [
        "content/a.md:8:3: 97% is neither computed, verified nor cited [unbound-figure] "
          + "(write [97%](=visits), as elsewhere in this document)",
        "content/a.md:9:3: 90.0% is neither computed, verified nor cited [unbound-figure] "
          + "(write [90.0%](=visits.first), as elsewhere in this document)",
        "content/a.md:10:3: 12 is neither computed, verified nor cited [unbound-figure] "
          + "(write [12](cite:annual), as elsewhere in this document)",
      ])
  }

  @Test("is found in an image's description and a link's title, which can hold no reference") func attributes() {
    #expect(
      problems("![A chart of 12 homes](a.png)\n[b](https://b.example \"13 homes\")") == [
        "content/a.md:6:14: 12 is neither computed, verified nor cited [unbound-figure] "
          + "(say it in the text: an image's description can hold no reference)",
        "content/a.md:7:24: 13 is neither computed, verified nor cited [unbound-figure] "
          + "(say it in the text: a link's title can hold no reference)",
      ])
  }

  @Test(
    "is not hidden by comments, entities, emphasis, lines or cells",
    arguments: [
      ("12<!-- -->34", "6:1"), ("<!-- a --> 12", "6:12"), ("&#49;2", "6"), ("**12**", "6:3"), ("> a\n> 12", "7:3"),
      ("| a |\n|---|\n| 12 |", "8:3"), ("Table: 12 homes\n\n| a |\n|---|\n| b |", "6:8"), ("## 12 homes\na", "6:4"),
      ("> [!NOTE] 12 homes", "6:11"), ("[12 homes](https://a.example)", "6:2"), ("\\* 12", "6:4"), ("a\\\n12", "7:1"),
      ("- a\n\n  twenty", "8:3"),
    ])
  func notHidden(_ row: (body: String, place: String)) {
    #expect(problems(row.body).map { String($0.prefix { $0 != " " }) } == ["content/a.md:\(row.place):"])
  }

  @Test(
    "is a date or a name across lines, emphasis and gaps",
    arguments: [
      "On 14\nFebruary 2022", "**14** *February* 2022", "> [!NOTE] 14\n> a", "`12` and `= visits`", "Table [1](ref:t)",
    ].filter { !$0.hasPrefix("> ") && !$0.hasPrefix("Table") })
  func across(_ body: String) {
    #expect(problems(body) == [])
  }
}
