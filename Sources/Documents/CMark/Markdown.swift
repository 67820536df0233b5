import CCmark

/// libcmark's parser.
enum Markdown {
  /// Parses Markdown and lends its tree; the tree is freed on return, so no node may leave `body`.
  /// - Returns: what `body` returns, or `nil` where there is no memory for a tree.
  static func withTree<Result>(_ text: String, _ body: (Node) -> Result) -> Result? {
    // Without this option, lines behind a code span or tag over several lines are counted wrong.
    let options = CMARK_OPT_SOURCEPOS
    var text = text
    let root = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, options)
      }
    }
    guard let root, let node = Node(root) else { return nil }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    return body(node)
  }
}
