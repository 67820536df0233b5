import CCmark

/// Parses cut out pieces of a document as inline Markdown, with the document's own link definitions.
enum TableFragments {
  /// What is put before each line so that nothing in it can start a block.
  static let prefix = "\(guardian) "
  /// A control character, which starts no block and which cleaned text does not hold.
  static let guardian: Unicode.Scalar = "\u{3}"

  /// Parses fragments and lends the parsed paragraphs, one for each; their children may be moved elsewhere.
  static func withParagraphs(
    _ fragments: [Fragment], body: String, _ use: (_ paragraphs: [Node], _ lines: [Int]) -> Void
  ) {
    var (text, line) = ("", 1)
    var starts: [Int] = []
    for fragment in fragments {
      starts.append(line)
      for part in fragment.lines { text += prefix + part.text + "\n" }
      text += "\n"
      line += fragment.lines.count + 1
    }
    _ = Markdown.withTree(text + body) { root in
      let paragraphs = root.children(upTo: fragments.count)
      for paragraph in paragraphs {
        unprefix(paragraph)
        paragraph.cleanControlCharacters()
      }
      use(paragraphs, starts)
    }
  }

  private static func unprefix(_ paragraph: Node) {
    for visit in paragraph.visits(CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_LINK) {
      let node = visit.node
      if node.kind == CMARK_NODE_LINK {
        if node.title.unicodeScalars.contains(guardian) { node.title = withoutPrefixes(node.title) }
      } else if node.literal.unicodeScalars.contains(guardian) {
        node.literal = withoutPrefixes(node.literal)
      }
    }
  }

  private static func withoutPrefixes(_ text: String) -> String {
    let pieces = text.unicodeScalars.split(separator: guardian, omittingEmptySubsequences: false)
    return pieces.enumerated().map { index, piece in
      String(index > 0 && piece.first == " " ? piece.dropFirst() : piece)
    }.joined()
  }
}
