import CCmark

extension Node {
  /// The words below the node, without markup; a line break is a space.
  var plainText: String {
    visits(CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK).map { visit in
      let kind = visit.node.kind
      return kind == CMARK_NODE_TEXT || kind == CMARK_NODE_CODE ? visit.node.literal : " "
    }.joined()
  }

  /// The HTML of what is below the node, without the node's own tags.
  var innerHTML: String { children.map(\.html).joined() }

  /// Whether the node is a paragraph that starts with some text.
  func isParagraph(startingWith matches: (String) -> Bool) -> Bool {
    guard kind == CMARK_NODE_PARAGRAPH, let first = firstChild, first.kind == CMARK_NODE_TEXT else { return false }
    return matches(first.literal)
  }
}
