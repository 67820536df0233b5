/// A line of a pipe table, cut into cells as GitHub cuts it.
struct TableRow {
  /// The cells, trimmed; an escaped pipe is a pipe again.
  let cells: [Fragment.Line]

  /// Cuts a line. Pipes at its two ends may be left out; `\|` does not cut, in code spans neither.
  init(_ line: Fragment.Line) {
    var cells: [Fragment.Line] = []
    let bytes = Array(line.text.utf8)
    var start = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.count
    if start < bytes.count, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "|") {
        cells.append(Self.cell(bytes, start..<index, of: line))
        start = index + 1
      }
      index += Self.isEscape(bytes, index) ? 2 : 1
    }
    if bytes[start...].contains(where: { !Self.isBlank($0) }) {
      cells.append(Self.cell(bytes, start..<bytes.count, of: line))
    }
    self.cells = cells
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether a backslash stands here that takes the next byte's meaning away.
  private static func isEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next) || (0x5B...0x60).contains(next)
      || (0x7B...0x7E).contains(next)
  }

  private static func cell(_ bytes: [UInt8], _ range: Range<Int>, of line: Fragment.Line) -> Fragment.Line {
    let leading = bytes[range].prefix(while: isBlank).count
    let trailing = bytes[range].dropFirst(leading).reversed().prefix(while: isBlank).count
    var (text, dropped): ([UInt8], [Int]) = ([], [])
    var index = range.lowerBound + leading
    while index < range.upperBound - trailing {
      if isEscape(bytes, index) {
        if bytes[index + 1] == UInt8(ascii: "|") { dropped.append(text.count) } else { text.append(bytes[index]) }
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    let start = Position(line: line.start.line, column: line.start.column + range.lowerBound + leading)
    return Fragment.Line(text: String(decoding: text, as: UTF8.self), start: start, dropped: dropped)
  }
}
