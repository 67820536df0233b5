import Documents
import Testing

@testable import Papers

@Suite("The paragraphs of a report")
struct ParagraphTests {
  private func numbering(_ body: String) -> (numbers: [String], problems: [String]) {
    let content = Content([
      "board/index.md": "---\nkind: committee\ntitle: Board\nreport-sections: []\n---\n",
      "board/2024-03-25/a.md": "---\nkind: report\ntitle: A\ndirector: D\n---\n\n\(body)\n",
    ])
    let (papers, problems) = content.checked()
    let numbers = papers.first { $0.paper.path.hasSuffix("a.md") }?.paper.paragraphNumbers
    return (numbers ?? [], problems.filter { !$0.contains("[unbound-figure]") })
  }

  @Test(
    "are numbered within their section, typed numbers or not",
    arguments: [
      ("## One\n\nA\n\nB\n\n## Two\n\nC", ["1", "1.1", "1.2", "2", "2.1"]),
      ("## 1. One\n\n1.1 A\n\n1.2 B\n\n## 2 Two\n\n2.1 C", ["1", "1.1", "1.2", "2", "2.1"]),
      ("## One\n\n### Part\n\nA\n\n- a list\n\n> A quotation\n\nB", ["1", "1.1", "1.2"]),
      ("Before.\n\n## One\n\nA", ["", "1", "1.1"]),
      ("## One\n\nTable: Words {#words}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nA", ["1", "1.1"]),
      ("## One\n\n1.1 million children", ["1", "1.1"]), ("", []),
    ])
  func numbers(_ body: String, _ numbers: [String]) {
    let result = numbering(body)
    #expect(result.numbers == numbers)
    #expect(result.problems == [])
  }

  @Test(
    "whose typed numbers are wrong are told once, not once for each that follows",
    arguments: [
      (
        "## 1. One\n\n1.1 A\n\n1.1 B\n\n1.2 C\n\n1.3 D",
        "content/board/2024-03-25/a.md:11:1: paragraph 1.1 is there twice"
      ),
      ("## 1. One\n\n1.1 A\n\n1.4 B\n\n1.5 C", "content/board/2024-03-25/a.md:11:1: paragraph 1.4 follows 1.1"),
      ("## 2. Two\n\n2.1 A", "content/board/2024-03-25/a.md:7:1: the first section is typed as 2"),
      ("## 1. One\n\n1.1 A\n\n## 3. Three\n\n3.1 B", "content/board/2024-03-25/a.md:11:1: section 3 follows 1.1"),
      ("## One\n\n1.2 A", "content/board/2024-03-25/a.md:9:1: the first paragraph is typed as 1.2"),
    ])
  func faults(_ body: String, _ message: String) {
    let problems = numbering(body).problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(message) == true, "\(problems)")
  }

  @Test(
    "do not lose what only looks like a number", arguments: ["3.5 million children", "4.10", "12 children", "1.2.3 x"])
  func text(_ words: String) {
    let content = Content(["a.md": "---\nkind: page\ntitle: A\n---\n\n\(words)\n"])
    let paper = content.checked().papers.first { $0.paper.path == "a.md" }?.paper
    #expect(
      paper?.document.parts.contains { if case .prose(let p) = $0 { p == [.html("<p>\(words)</p>\n")] } else { false } }
        == true)
  }
}
