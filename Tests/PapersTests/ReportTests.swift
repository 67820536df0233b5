import Diagnostics
import Testing

@testable import Papers

@Suite("Officers' reports")
struct ReportTests {
  @Test(
    "ask for something by a verb",
    arguments: [
      ("That the board considers and comments on the report.", ["considers", "comments"]),
      ("That the Children’s Services and Education Scrutiny Board notes the report.", ["notes"]),
      ("That members consider the report, and comment on it.", ["considers", "comments"]),
      ("That the report be received and noted.", ["receives", "notes"]),
      ("That the board identifies what it wants to hear of.", ["identifies"]),
      ("That the board notes the progress.", ["notes"]), ("The board notes the progress.", []),
      ("That the report is attached.", []), ("For information.", []), ("", []),
      ("That the noted report goes to the meeting.", []),
    ])
  func verbs(_ text: String, _ verbs: [String]) {
    #expect(RecommendationVerb.verbs(in: text).map(\.active) == verbs)
  }

  @Test(
    "have sections by their names, in full or short",
    arguments: [
      ("Recommendation", "Recommendations", true), ("Reasons", "Reasons for Recommendations", true),
      ("REASONS FOR RECOMMENDATIONS", "Reasons for Recommendations", true),
      ("How does this deliver objectives of the Corporate Plan", ReportSections.usual[2], true),
      ("Implications & options", "Implications and Options", true), ("Context", "Context and Key Issues", true),
      ("Risks", "Implications", false), ("A", "Appendices", false), ("", "Appendices", false),
    ])
  func heading(_ heading: String, _ section: String, _ isSection: Bool) {
    #expect(ReportSections.heading(heading, is: section) == isSection)
  }

  @Test(
    "say more of an implication than that there is none",
    arguments: [
      ("None", true), ("None.", true), ("N/A", true), ("n/a", true), ("Not applicable.", true), ("–", true),
      ("There are no direct climate change implications.", true), ("No impact", true),
      ("There are no risk implications arising from this report.", true), ("No equality assessment is needed.", true),
      ("There are no direct implications, because the report only gives information.", false),
      ("None: the report only gives information.", false), ("There are none. The budget is that of 2023-24.", false),
      ("No home may open without planning approval.", false), ("Fees are set by government.", false),
    ])
  func bare(_ text: String, _ isBare: Bool) {
    #expect(Implications.isBare(text) == isBare)
  }

  @Test(
    "hold no words of the template",
    arguments: [
      ("Costs are [insert amount] a year", ["[insert amount]"]),
      ("Delete as appropriate: yes", ["Delete as appropriate"]),
      ("Set out the risks here.", ["Set out the"]), ("A rise of £XX or XXX", ["XX", "XXX"]),
      ("[the board / cabinet, delete as applicable]", ["[the board / cabinet, delete as applicable]"]),
      ("CLICK HERE to enter text.", ["CLICK HERE to enter text"]),
      ("The plan sets out the risks", []), ("Risks that are set out below", []), ("Level X", []),
      ("[MASH] is short", []),
    ])
  func template(_ text: String, _ found: [String]) {
    let characters = Array(text)
    #expect(TemplateText.ranges(in: text).map { String(characters[$0]) } == found)
  }

  @Test(
    "have every rule in the catalogue that sites set severities for",
    arguments: [
      "missing-section", "recommendation-form", "note-alone", "missing-implication", "bare-implication",
      "repeated-implication", "template-text",
    ])
  func rule(_ id: String) {
    #expect(RuleCatalogue.all.contains { $0.id == id && $0.severity == .warning })
  }

  @Test("two reports of a meeting may each have a first figure without an id")
  func figures() {
    let report = """
      ---
      kind: report
      title: A
      director: D
      ---

      ```yaml chart
      indicator: visits
      ```

      """
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\nreport-sections: []\n---\n",
      "board/2024-03-25/a.md": report, "board/2024-03-25/b.md": report,
    ])
    #expect(content.checked().problems == [])
  }

  @Test("implications stand in their usual order, whatever the case of their names")
  func order() throws {
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\nreport-sections: []\n---\n",
      "board/2024-03-25/a.md":
        "---\nkind: report\ntitle: A\ndirector: D\n---\n\n```yaml implications\nlegal & governance: B.\nResources: A.\n```\n",
    ])
    let (papers, problems) = content.checked()
    let blocks = papers.flatMap(\.blocks)
    guard case .sheet(let sheet) = try #require(blocks.first) else { return #expect(Bool(false)) }
    #expect(sheet.sheet.rows.map(\.names) == [["Resources"], ["Legal and Governance"]])
    #expect(
      problems == [
        "content/board/2024-03-25/a.md:7:1: the implications say nothing about Risk, Equality, Health and Wellbeing, "
          + "Social Value, Climate Change and Corporate Parenting [missing-implication] "
          + "(add a line 'Risk: …'; where there are none, say why)"
      ])
  }
}
