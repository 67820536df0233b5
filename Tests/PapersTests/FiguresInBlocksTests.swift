import Diagnostics
import Figures
import Testing

@testable import Papers

@Suite("Tiles, statistics and columns") struct FiguresInBlocksTests {
  private func paper(_ body: String) -> (paper: CheckedPaper?, problems: [String]) {
    var content = Content(["a.md": "---\nkind: page\ntitle: A\nperiod: 2021-06\n---\n\n\(body)\n"])
    content.files["site.yml"] =
      "title: Site\nauthority: {name: Wolverley}\nareas: {england: {label: England}, region: {label: Region}}\n"
      + "comparators: data/comparators.csv\n"
    content.files["data/comparators.csv"] =
      "indicator,area,period,value,source\nvisits,england,2021-06,97.04,Annual\nvisits,region,2021-06,98,Annual\n"
    let (papers, problems) = content.checked()
    return (papers.first, problems)
  }

  private func rows(_ rows: String) -> [(value: String, beside: String?)] {
    let (paper, problems) = paper("```yaml statistics\nrows:\n  - {figure: visits, \(rows)}\n```")
    #expect(problems == [])
    guard case .statistics(let list) = paper?.blocks.first else { return [] }
    return list.rows.map { ($0.value.text, $0.beside?.text) }
  }

  private static let printed = [
    ("value", "97.0%"), ("n", "97"), ("n (p%)", "97 (97.0%)"), ("p% (n)", "97.0% (97)"),
    ("n of the N", "97 of the 100"), ("n of the N (p%)", "97 of the 100 (97.0%)"), ("n (rate)", "97 (97.0%)"),
    ("rate (n)", "97.0% (97)"),
  ]

  @Test("are printed in the form that they name", arguments: printed) func forms(_ form: String, _ text: String) {
    #expect(rows("as: \(form)").map(\.value) == [text])
  }

  @Test("have a test for every form") func everyForm() {
    #expect(Self.printed.map(\.0).sorted() == StatisticForm.all.map(\.name).sorted())
  }

  @Test("of a period ask other areas for theirs") func periods() throws {
    let reference = try Reference.parse("visits.max.when@2021", at: Place("a.md")).get()
    #expect(reference.text(of: "england") == "visits.max.when/england@2021")
    #expect(reference.text(asking: "numerator") == "visits.numerator@2021")
  }

  @Test("say on which side of other areas a figure stands, as both are printed") func positions() {
    #expect(rows("compare: [england, region]").map(\.beside) == ["the same as England (97.0%), below Region (98%)"])
  }

  @Test("are counted with the figures of the text") func counts() throws {
    let (paper, problems) = paper(
      """
      ```yaml tiles
      title: 'Of `= visits.denominator` visits'
      tiles:
        - {label: on time, figure: visits, second: {label: of them, value: '[97](=visits.numerator)'}}
      ```

      ```yaml columns
      caption: Work
      columns: [{title: Task, items: ['[many](cite:annual)', 12 visits]}]
      ```
      """)
    let checked = try #require(paper)
    #expect(checked.counts == (computed: 2, verified: 1, cited: 1, unbound: 1))
    #expect(problems.count == 1)
    #expect(
      problems.map { $0.prefix { $0 != "[" } } == ["content/a.md:15:56: 12 is neither computed, verified nor cited "])
  }
}
