/// A pipe table found in a paragraph's lines, not built yet.
struct TablePlan {
  /// The paragraph.
  let paragraph: Node
  /// The text above the table in the same paragraph.
  let text: [Fragment.Line]
  /// A caption above the header or below the last row, without a blank line between.
  let caption: [Fragment.Line]
  let alignments: [TableAlignment]
  let header: TableRow
  let rows: [TableRow]

  /// Reads a paragraph; `nil` where it holds no table.
  init?(_ paragraph: Node, lines: [Fragment.Line]) {
    guard let delimiter = lines.indices.dropFirst().first(where: { Self.isTable(lines, delimiter: $0) }) else {
      return nil
    }
    self.paragraph = paragraph
    alignments = TableRow(lines[delimiter]).cells.compactMap { TableAlignment($0.text) }
    header = TableRow(lines[delimiter - 1])
    let above = lines[..<(delimiter - 1)].drop { Self.isLinkDefinition($0.text) }
    var body = lines[(delimiter + 1)...]
    let captionStart = above.firstIndex { CaptionSyntax.isCaption($0.text) } ?? above.endIndex
    text = Array(above[..<captionStart])
    var caption = Array(above[captionStart...])
    if caption.isEmpty, let last = body.last, CaptionSyntax.isCaption(last.text), !last.text.contains("|") {
      caption = [body.removeLast()]
    }
    self.caption = caption
    rows = body.map { TableRow($0) }
  }

  /// Whether a line is a row of hyphens with as many cells as the line above it.
  private static func isTable(_ lines: [Fragment.Line], delimiter: Int) -> Bool {
    let (above, line) = (lines[delimiter - 1], lines[delimiter])
    guard isDelimiter(line.text), above.text.contains("|") || line.text.contains("|") else { return false }
    let cells = TableRow(line).cells
    return !cells.isEmpty && cells.allSatisfy { TableAlignment($0.text) != nil }
      && TableRow(above).cells.count == cells.count
  }

  /// Whether a line holds nothing but what a row of hyphens is made of.
  static func isDelimiter(_ text: some StringProtocol) -> Bool {
    var hyphens = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): hyphens = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hyphens
  }

  /// Whether libcmark has taken a line at the paragraph's start as a link definition, `[id]: address`.
  private static func isLinkDefinition(_ text: String) -> Bool {
    text.hasPrefix("[") && Markdown.withTree(text) { $0.firstChild == nil } == true
  }
}
