import CCmark
import Diagnostics

extension Pass {
  /// Reports raw HTML, which is not published; comments go without a word.
  static let rawHTML = Pass(name: "raw HTML") { root, composition in
    for visit in root.visits(CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE) {
      let node = visit.node
      let html = node.literal.trimmed
      let isInline = node.kind == CMARK_NODE_HTML_INLINE
      if !isComments(html), !(isInline && html.hasPrefix("</")) {
        let line = composition.locator.claim(visit).line
        let shown = String(html.prefix { !$0.isNewline && $0 != ">" }.prefix(40)) + (html.contains(">") ? ">" : "")
        let start = composition.locator.find(shown, of: visit)
        composition.report(
          .rawHTML, at: composition.locator.place(start, bytes: shown.utf8.count, line: line),
          "raw HTML is left out: \(shown)", help: "write it as Markdown, or between backticks to show it as text")
      }
      guard composition.output == .page else { continue }
      let parent = node.parent
      node.remove()
      if let parent, parent.kind == CMARK_NODE_PARAGRAPH, parent.firstChild == nil { parent.remove() }
    }
  }

  /// Whether a text is nothing but HTML comments.
  private static func isComments(_ html: String) -> Bool {
    var rest = html.utf8[...]
    while !rest.isEmpty {
      guard rest.starts(with: "<!--".utf8), let end = rest.firstRange(of: Array("-->".utf8)) else { return false }
      rest = rest[end.upperBound...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    }
    return true
  }
}
