import Testing

@testable import Papers

@Suite("Numbering")
struct NumberingTests {
  @Test(
    "is roman for elements",
    arguments: [(1, "i"), (4, "iv"), (7, "vii"), (9, "ix"), (14, "xiv"), (19, "xix"), (40, "xl"), (99, "xcix")])
  func roman(_ number: Int, _ numeral: String) {
    #expect(Numbering.roman(number) == numeral)
  }

  private static let table = "```yaml table\ncaption: Visits\ndata: data/visits.csv\n```\n"
  private static let chart = "```yaml chart\nindicator: visits\n```\n"

  private static let review = Content([
    "reviews/r/index.md": "---\nkind: review\ntitle: Review\nperiod: 2021-04..2021-06\n---\n",
    "reviews/r/01-a.md": "---\nkind: review\ntitle: A\n---\n\n## Not numbered\n\n" + table,
    "reviews/r/02-b.md": "---\nkind: review\ntitle: B\nelement: true\n---\n\n## One\n\n### Below\n\nText.\n\n## Two\n\n"
      + table
      + chart,
    "reviews/r/03-c.md": "---\nkind: kpi\nindicator: visits\n---\n\n" + chart,
    "reviews/r/04-d.md": "---\nkind: review\ntitle: D\nelement: true\n---\n\n## One\n\nTable: Piped {#piped}\n\n"
      + "| a | b |\n|---|---|\n| c | d |\n",
  ])

  @Test("runs through a review in file order") func throughReview() {
    let (papers, problems) = Self.review.checked()
    #expect(problems.isEmpty)
    #expect(papers.map(\.paper.element) == [nil, nil, "i", nil, "ii"])
    #expect(
      papers.map { $0.paper.blocks.map(\.number) } == [[], ["Table 1"], ["Table 2", "Figure 1"], ["Figure 3"], []])
    #expect(papers[3].paper.chartNumber == "Figure 2")
    #expect(papers[4].paper.tableNumbers == ["Table 3"])
  }

  @Test("gives sections of elements their element's numeral, and other sections none") func sections() {
    let papers = Self.review.checked().papers
    #expect(papers[1].paper.sectionNumbers.isEmpty)
    #expect(papers[2].paper.sectionNumbers == [0: "i.1", 2: "i.2"])
    #expect(papers[4].paper.sectionNumbers == [0: "ii.1"])
  }

  @Test("gives numbered chapters 1, 2, 3 beside elements") func chapters() {
    var content = Self.review
    content.files["reviews/r/05-e.md"] = "---\nkind: review\ntitle: E\nnumbered: true\n---\n\n## One\n\nText.\n"
    content.files["reviews/r/06-f.md"] = "---\nkind: review\ntitle: F\nnumbered: true\n---\n"
    let (papers, problems) = content.checked()
    #expect(problems.isEmpty)
    #expect(papers.map(\.paper.element) == [nil, nil, "i", nil, "ii", "1", "2"])
    #expect(papers[5].paper.sectionNumbers == [0: "1.1"])
  }

  @Test("names blocks that have no id after their number") func ids() {
    let papers = Self.review.checked().papers
    #expect(papers[2].paper.blocks.map(\.id) == ["table-2", "figure-1"])
  }

  @Test("fills cross-references in, and checks those typed by hand") func references() {
    var content = Self.review
    content.files["reviews/r/05-e.md"] =
      "---\nkind: review\ntitle: E\n---\n\n[Table](ref:piped), [Table 3](ref:piped), [the table](ref:piped), "
      + "[section](ref:b#two), [Table 9](ref:piped)\n"
    let (papers, problems) = content.checked()
    let texts = papers[5].slots.map { slot in
      if case .crossReference(let text, _) = slot { text ?? "as written" } else { "no reference" }
    }
    #expect(texts == ["Table 3", "Table 3", "as written", "section i.2", "Table 3"])
    #expect(
      problems == [
        "content/reviews/r/05-e.md:6:90: the paper says Table 9 but 'piped' is Table 3 [wrong-numbering] "
          + "(write [Table](ref:piped) and the number is filled in)"
      ])
  }
}
