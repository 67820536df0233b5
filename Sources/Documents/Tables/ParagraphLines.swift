import Diagnostics

extension Node {
  /// A paragraph's lines as they stand in the file, without the markers and indentation of what it is inside of.
  func sourceLines(in source: SourceText) -> [Fragment.Line] {
    guard startLine > 0, startLine <= endLine else { return [] }
    let quotes = quoteDepth
    return (startLine...endLine).map { number in
      let bytes = source.line(number).utf8
      let skipped = number == startLine ? startColumn - 1 : Self.prefix(of: bytes, quotes: quotes)
      let text = String(decoding: bytes.dropFirst(skipped), as: UTF8.self)
      return Fragment.Line(text: text, start: Position(line: number, column: skipped + 1))
    }
  }

  private var quoteDepth: Int {
    var (depth, node) = (0, parent)
    while let current = node {
      if current.isQuote { depth += 1 }
      node = current.parent
    }
    return depth
  }

  /// How many bytes of a line belong to the quotations and lists around it.
  private static func prefix(of line: Substring.UTF8View, quotes: Int) -> Int {
    var (count, left) = (0, quotes)
    for byte in line {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where left > 0: left -= 1
      default: return count
      }
      count += 1
    }
    return count
  }
}
