import Diagnostics
import Documents
import Fields
import Testing

@Suite struct FrontMatterTests {
  @Test func `front matter and body are told apart`() {
    let (document, diagnostics) = Document.read(
      SourceText(path: "a.md", text: "---\ntitle: Demand\n---\nBody.\n"), callouts: [])
    #expect(diagnostics.isEmpty)
    guard case .mapping(let entries) = document.frontMatter.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["title"])
    #expect(entries.first?.value.place == Place("a.md", line: 2, column: 8, width: 6))
    #expect(html(of: document) == "<p>Body.</p>\n")
  }
}
