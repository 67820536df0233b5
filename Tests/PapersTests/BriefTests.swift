import Testing

@testable import Papers

@Suite("A member's brief")
struct BriefTests {
  private func brief(_ sample: BriefSample) throws -> MemberBrief {
    let (brief, problems) = sample.brief()
    #expect(problems.isEmpty)
    return try #require(brief)
  }

  @Test("has what each public item asks, and of an exempt one nothing") func items() throws {
    let brief = try brief(
      BriefSample(items: [
        "{title: Apologies, purpose: To receive any.}",
        "{title: Award, exempt: {paragraph: 3, reason: It holds prices.}}",
      ]))
    #expect(brief.items.map(\.item.title) == ["Apologies", "Award", "Report"])
    #expect(brief.items.map(\.asks.count) == [0, 0, 1])
    #expect(brief.items.map { $0.paper?.title } == [nil, nil, "Report"])
    let ask = try #require(brief.items.last?.asks.first)
    #expect(ask.text.map(\.words).joined() == "That the board notes it and comments on it.")
    #expect(ask.text.filter(\.isVerb).map(\.words) == ["notes", "comments"])
    #expect((ask.number, ask.target.address, ask.target.fragment) == ("1.1", "board/2024-03-25/report/", "p1.1"))
  }

  @Test(
    "sets apart what the board is to do, and not the same words elsewhere",
    arguments: [
      (
        "That the board considers the comments & comments on them.",
        "That the board |considers| the comments & |comments| on them."
      ),
      ("That it’s noted that ‘the board’ reviews it.", "That it’s noted that ‘the board’ |reviews| it."),
      ("That the report be noted.", "That the report be |noted|."), ("Nothing.", "Nothing."), ("", ""),
    ])
  func verbs(_ text: String, _ expected: String) {
    let words = RecommendationVerb.setApart(in: text).map { $0.isVerb ? "|\($0.words)|" : $0.words }
    #expect(words.joined() == expected)
  }

  @Test("has the list that a recommendation begins") func lists() throws {
    let words = "Recommendations\n\nThat the board:\n\n- notes it\n- reviews *A*, which was `= a@2024-02`\n\n## Issues"
    let report = "---\nkind: report\ntitle: Report\ndirector: Director\n---\n\n## \(words)\n\nNothing.\n"
    let ask = try #require(brief(BriefSample(more: ["board/2024-03-25/report.md": report])).items.last?.asks.first)
    #expect(ask.list.map { $0.map(\.words).joined() } == ["notes it", "reviews A, which was 70"])
    #expect(ask.list.map { $0.filter(\.isVerb).map(\.words) } == [["notes"], ["reviews"]])
  }

  @Test("fills the figures of what is asked") func figuresOfItems() throws {
    let sample = BriefSample(more: [
      "board/2024-03-25/report.md": """
      ---
      kind: report
      title: Report
      director: Director
      ---

      ## Recommendations

      That the board reviews why
      it was `= a@2023-12` and then `= a@2024-02`.
      """
    ])
    let text = try brief(sample).items.last?.asks.first?.text.map(\.words).joined()
    #expect(text == "That the board reviews why it was 80 and then 70.")
  }

  @Test("counts the questions beyond a dozen") func questions() throws {
    let all = (1...14).map { "r\($0): {meeting: 2023-11-13, topic: T, text: T., owner: O, to: nhs}\n" }.joined()
    let brief = try brief(BriefSample(recommendations: all))
    #expect((brief.exceptions.count, brief.furtherQuestions) == (14, 2))
  }

  @Test("takes the indicators of a review that is a report's appendix, and of no exempt item") func appendices() throws
  {
    let review = [
      "reviews/year/index.md": "---\nkind: review\ntitle: Year\nperiod: 2024-02\n---\n",
      "reviews/year/01-visits.md": "---\nkind: review\ntitle: Visits\n---\n\nIt was `= a`.\n",
    ]
    func count(_ front: String, _ words: String) throws -> Int {
      try brief(BriefSample(words: words, front: front, more: review)).indicators
    }
    let link = "'[Year](../../reviews/year/index.md)'"
    #expect(try count("appendices: [\(link)]\n", "Nothing.") == 1)
    #expect(try count("background: [\(link)]\n", "Nothing.") == 0)
    #expect(try count("", "Nothing.\n\n## Appendices\n\nThe [year](../../reviews/year/01-visits.md).") == 1)
    #expect(try count("", "The [year](../../reviews/year/01-visits.md).") == 0)
  }

  private static let bands = "polarity: higher|bands: {target: \"> 85\", tolerance: \"> 75\", failure: \"< 75\"}"

  @Test("records every figure in the order of its sentences") func records() throws {
    let brief = try brief(BriefSample(keys: Self.bands))
    let sentences = brief.exceptions.map(\.sentence) + brief.values.map(\.sentence)
    #expect(
      sentences.map(\.text) == [
        "A: 70 in February 2024, in failure; the target is 85.",
        "A: down 10 to 70 in February 2024, from 80 in December 2023, worsened; then within tolerance, now in failure.",
      ])
    #expect(
      brief.records.map { "\($0.text) \($0.reference)" } == [
        "70 a@2024-02", "in failure a.status@2024-02", "85 a.target@2024-02", "down 10 a.change@2023-12..2024-02",
        "70 a@2024-02", "80 a@2023-12", "worsened a.direction@2023-12..2024-02",
        "within tolerance a.status@2023-12", "in failure a.status@2024-02",
      ])
    #expect(brief.records.map(\.anchor) == (1...9).map { "page-figure-\($0)" })
    #expect(Set(brief.records.map(\.address)) == ["board/2024-03-25/brief/"])
  }
}
