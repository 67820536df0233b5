import CCmark
import Diagnostics
import Foundation
import Testing

@testable import Documents

/// With every pass on, what is plain CommonMark comes out as libcmark writes it.
@Suite struct ConformanceTests {
  private static let specification = ProcessInfo.processInfo.environment["SCRUTINEER_SPEC"]

  @Test(
    "every example of the CommonMark specification comes out as libcmark writes it", .enabled(if: specification != nil))
  func everyExampleOfTheCommonMarkSpecificationComesOutAsLibcmarkWritesIt() throws {
    let path = try #require(Self.specification)
    let examples = Self.examples(in: try String(contentsOfFile: path, encoding: .utf8))
    for (index, example) in examples.enumerated() {
      #expect(Self.body(example) == Self.libcmark(example), "example \(index + 1)")
    }
    #expect(examples.count > 600)
    print("conformance: \(examples.count) examples of the CommonMark specification ran")
  }

  @Test(
    "plain CommonMark comes out as libcmark writes it",
    arguments: [
      "", "\n", "a\n\nb", "# A\n## A\nB\n===", "> quote\n> - list\n>   1. one\n\n***", "- a\n- b\n\n- c",
      "*a **b** `c`*  \nd\\\ne", "[a](/b \"c\") <https://d.example> [e][f]\n\n[f]: /g", "![a *b*](/c.png)",
      "```swift\nlet a = 1 < 2\n```\n\n    code", "<div>\n*a*\n</div>\n\nb <i>c</i>", "[a](javascript:b) [c](ftp://d)",
      "a | b\nc | d", "| a |\n| b |", "&amp; &#35; &nbsp; \\* `<`", "a\r\nb\rc", "- [ ] a", "> [a]\n\n[a]: /b",
    ])
  func plainCommonMarkComesOutAsLibcmarkWritesIt(_ text: String) {
    #expect(Self.body(text) == Self.libcmark(text))
  }

  @Test("examples are cut out of the specification") func examplesAreCutOutOfTheSpecification() {
    let fence = String(repeating: "`", count: 32)
    let text = "Prose\n\n\(fence) example\n→a\n\nb\n.\n<p>a</p>\n\(fence)\n\nMore\n\(fence) example\n.\n\(fence)\n"
    #expect(Self.examples(in: text) == ["\ta\n\nb\n", ""])
  }

  /// The Markdown of each example in a `spec.txt`.
  private static func examples(in text: String) -> [String] {
    let fence = String(repeating: "`", count: 32)
    var (examples, current): ([String], [Substring]?) = ([], nil)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "\(fence) example" {
        current = []
      } else if let lines = current, line == "." {
        examples.append(lines.map { $0 + "\n" }.joined().replacing("→", with: "\t"))
        current = nil
      } else {
        current?.append(line)
      }
    }
    return examples
  }

  /// A text as this module writes it, without headings' ids and numbers, and with links to documents as written.
  private static func body(_ text: String) -> String {
    let source = SourceText(path: "spec.md", text: text)
    let (_, splitting) = Document.compose(
      Composition(source: source, body: text, callouts: callouts, output: .commonMark))
    let html = splitting.parts.map { part -> String in
      guard case .prose(let pieces) = part else { return "a block" }
      return pieces.map { piece in
        switch piece {
        case .html(let html): return html
        case .slot(let index):
          guard case .documentLink(let destination) = splitting.slots[index].kind else { return "" }
          return destination
        }
      }.joined()
    }.joined()
    return html.replacing(/<h([1-6]) id="[a-z0-9-]+">/) { "<h\($0.output.1)>" }
  }

  private static func libcmark(_ text: String) -> String {
    guard let rendered = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }
}
