import Diagnostics
import Documents
import Fields
import Testing

@Suite struct FrontMatterTests {
  @Test("front matter and body are told apart", arguments: ["---\n", "---  \n", "\u{FEFF}---\n", "---\r\n"])
  func frontMatterAndBodyAreToldApart(_ fence: String) {
    let (document, diagnostics) = read("\(fence)title: Demand\n---\nBody.\n")
    #expect(diagnostics.isEmpty)
    guard case .mapping(let entries) = document.frontMatter.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["title"])
    #expect(entries.first?.value.place == Place("a.md", line: 2, column: 8, width: 6))
    #expect(html(of: document) == "<p>Body.</p>\n")
  }

  @Test(
    "a file may have none",
    arguments: ["", "Body.\n", "\n---\na: b\n---\n", "----\na: b\n----\n", "---\n---\n", "---\n# a comment\n---\n"])
  func aFileMayHaveNone(_ text: String) {
    let (document, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(document.frontMatter.kind == "nothing")
  }

  @Test(
    "what is wrong with it is said once",
    arguments: [
      (
        "---\ntitle: a\n",
        ["1:1+3 error: the front matter has no end [front-matter] (add a line '---' below the last setting)"]
      ),
      ("---", ["1:1+3 error: the front matter has no end [front-matter] (add a line '---' below the last setting)"]),
      ("---\n- a\n---\n", ["2:0+1 error: the front matter should be lines 'key: value', not a list [front-matter]"]),
      ("---\na\n---\n", ["2:0+1 error: the front matter should be lines 'key: value', not text [front-matter]"]),
      ("---\nb: 1\na: 1\na: 2\n---\n", ["4:1+1 error: the key 'a' is given twice [duplicate-key] (keep one of them)"]),
    ])
  func whatIsWrongWithItIsSaidOnce(_ text: String, _ expected: [String]) {
    #expect(problems(in: text) == expected)
    #expect(read(text).0.frontMatter.kind == "nothing")
  }

  @Test("lines below it keep their numbers") func linesBelowItKeepTheirNumbers() {
    let text = "---\na: b\n---\n\ntext `= pi4`\n"
    #expect(read(text).0.slots.map(\.place) == [Place("a.md", line: 5, column: 7, width: 5)])
  }
}
