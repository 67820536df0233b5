import CCmark
import Diagnostics

extension Pass {
  /// Reports raw HTML, which is not published; comments go without a word.
  static let rawHTML = Pass(name: "raw HTML") { root, composition in
    for visit in root.visits(CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE) {
      let node = visit.node
      let html = withoutComments(node.literal.trimmed)
      let isEndTag = node.kind == CMARK_NODE_HTML_INLINE && html.hasPrefix("</")
      if !html.isEmpty, !isEndTag { report(html, visit, &composition) }
      guard composition.output == .page else { continue }
      let parent = node.parent
      node.remove()
      if let parent, parent.kind == CMARK_NODE_PARAGRAPH, parent.firstChild == nil { parent.remove() }
    }
  }

  private static func report(_ html: Substring, _ visit: Visit, _ composition: inout Composition) {
    let start = html.prefix { !$0.isNewline && $0 != ">" }
    let isWhole = start.count < 40 && html.dropFirst(start.count).first == ">"
    let shown = isWhole ? start + ">" : start.prefix(40)
    let line = composition.locator.claim(visit).line
    let position = composition.locator.find(String(shown), of: visit)
    composition.report(
      .rawHTML, at: composition.locator.place(position, bytes: shown.utf8.count, line: line),
      "raw HTML is left out: \(shown)\(isWhole ? "" : "…")",
      help: "write it as Markdown, or between backticks to show it as text")
  }

  /// What follows the HTML comments at a text's start.
  private static func withoutComments(_ html: String) -> Substring {
    var rest = html[...]
    while rest.utf8.starts(with: "<!--".utf8), let end = rest.utf8.firstRange(of: Array("-->".utf8)) {
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return rest
  }
}
