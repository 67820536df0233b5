/// Inline Markdown cut out of the file to be parsed on its own: a table's cell, its caption, the text above it.
struct Fragment {
  /// A line of the fragment.
  struct Line {
    /// What libcmark is to parse, without the block structure around it.
    let text: String
    /// Where it starts in the file.
    let start: Position
    /// The byte offsets in `text` before each of which the file has one byte more: the backslash of `\|`.
    var dropped: [Int] = []
  }

  let lines: [Line]

  /// The position in the file of a byte of a line, both counted from 0.
  func position(line: Int, offset: Int) -> Position? {
    guard lines.indices.contains(line) else { return nil }
    let (start, dropped) = (lines[line].start, lines[line].dropped)
    return Position(line: start.line, column: start.column + offset + dropped.count { $0 <= offset })
  }
}
