import Testing

@testable import Papers

@Suite("A cross-reference")
struct CitedNumberTests {
  @Test(
    "prints the number of what it leads to, in another paper with its item",
    arguments: [
      ("paragraph", "Paragraph 4.9", false, "paragraph 4.9"), ("Paragraph", "Paragraph 4.9", false, "Paragraph 4.9"),
      ("paragraph", "Paragraph 4.9", true, "item 6, paragraph 4.9"),
      ("Paragraph", "Paragraph 4.9", true, "Item 6, paragraph 4.9"),
      ("paragraph 4.9", "Paragraph 4.9", true, "item 6, paragraph 4.9"),
      ("item 6, paragraph", "Paragraph 4.9", true, "item 6, paragraph 4.9"),
      ("Item 6 paragraph 4.9", "Paragraph 4.9", true, "Item 6, paragraph 4.9"),
      ("item 6, paragraph 4.9", "Paragraph 4.9", false, "item 6, paragraph 4.9"),
      ("section", "Section 4", true, "item 6, section 4"), ("Section ii.3", "Section ii.3", false, "Section ii.3"),
      ("Table", "Table 3", true, "Table 3 of item 6"), ("table", "Table 3", true, "table 3 of item 6"),
      ("Table 3 of item 6", "Table 3", true, "Table 3 of item 6"), ("Figure 2", "Figure 2", false, "Figure 2"),
    ])
  func number(_ written: String, _ number: String, _ isElsewhere: Bool, _ text: String) {
    let cited = CitedNumber(written, of: number, item: 6, isElsewhere: isElsewhere)
    #expect(cited.text == text)
    #expect(!cited.isWrong)
  }

  @Test(
    "that names another number or item is wrong",
    arguments: [
      "paragraph 4.8", "item 5, paragraph", "item 5, paragraph 4.9", "item 6, paragraph 4.8", "Item x, paragraph",
    ])
  func wrong(_ written: String) {
    let cited = CitedNumber(written, of: "Paragraph 4.9", item: 6, isElsewhere: true)
    #expect(cited.isWrong)
    #expect(cited.text?.lowercased() == "item 6, paragraph 4.9")
  }

  @Test("in words of its own keeps them", arguments: ["what was found", "item 6", "table 3", "the paragraph", ""])
  func words(_ written: String) {
    let cited = CitedNumber(written, of: "Paragraph 4.9", item: 6, isElsewhere: true)
    #expect(cited.text == nil)
    #expect(!cited.isWrong)
  }

  @Test("is named in messages as it is printed, with its item where one was named")
  func names() {
    #expect(CitedNumber("Table 3 of item 5", of: "Table 3", item: 6, isElsewhere: true).name == "Table 3 of item 6")
    #expect(CitedNumber("Table 2", of: "Table 3", item: 6, isElsewhere: false).name == "Table 3")
    #expect(
      CitedNumber("paragraph 1", of: "Paragraph 4.9", item: 6, isElsewhere: true).name == "item 6, paragraph 4.9")
  }

  @Test("names the item that takes a paper beside another, and of two items the first") func further() {
    let report = "---\nkind: report\ntitle: R\nsubject: S\ndirector: D\ncontact: {role: C}\n---\n\n## A\n\nB.\n"
    let agenda =
      "---\nkind: agenda\ntitle: Agenda\ntime: '18:00'\nvenue: Hall\nitems:\n  - {title: One}\n"
      + "  - {title: Two, paper: 01-first.md, with: [02-second.md]}\n---\n"
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\n---\n", "board/2024-03-25/agenda.md": agenda,
      "board/2024-03-25/01-first.md": report, "board/2024-03-25/02-second.md": report,
    ])
    let (library, _) = Library.understand(content.folder)
    #expect(
      Landmarks(library).items == ["board/2024-03-25/01-first.md": 2, "board/2024-03-25/02-second.md": 2])
  }

  @Test("of a paper that no item takes names none") func noItem() {
    #expect(
      CitedNumber("paragraph", of: "Paragraph 4.9", item: nil, isElsewhere: true).text == "paragraph 4.9")
  }
}
