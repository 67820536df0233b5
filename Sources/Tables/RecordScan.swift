/// One walk over the bytes of a CSV text: its records with their lines, and every place at which its quotes go wrong.
///
/// Records without any text are left out.
struct RecordScan {
  /// A record: the line on which it starts, and the cells that it has in `texts`.
  struct Record {
    let line: Int
    let cells: Range<Int>
  }

  /// The texts of all cells, trimmed of white space.
  private(set) var texts = CellTexts()
  /// The records in file order, the header's first.
  private(set) var records: [Record] = []
  /// What is wrong, in file order; at most one for a cell.
  private(set) var faults: [SyntaxFault] = []

  /// A position, and the line that it is on.
  private struct Mark {
    var index = 0
    var line = 1
    var lineStart = 0
  }

  private let bytes: [UInt8]
  private var here = Mark()
  private var start = Mark()
  private var firstCell = 0
  private var isFaulty = false

  /// Walks over a text in UTF-8 without a byte-order mark, up to the last fault that is told.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while here.index < bytes.count, faults.count < SyntaxFault.limit { readRecord() }
  }

  private var byte: UInt8? { here.index < bytes.count ? bytes[here.index] : nil }

  private mutating func readRecord() {
    let line = here.line
    firstCell = texts.count
    readCell()
    while byte == UInt8(ascii: ",") {
      here.index += 1
      readCell()
    }
    takeLineEnd()
    let cells = firstCell..<texts.count
    if cells.contains(where: { !texts[$0].isEmpty }) {
      records.append(Record(line: line, cells: cells))
    } else {
      texts.removeCells(from: firstCell)
    }
  }

  private mutating func readCell() {
    (start, isFaulty) = (here, false)
    skipSpaces()
    if byte == UInt8(ascii: "\"") { readQuoted() } else { readBare() }
  }

  private mutating func readBare() {
    while let byte, !Self.endsCell(byte) {
      if byte == UInt8(ascii: "\"") { report(.quoteInside, at: here) }
      here.index += 1
    }
    texts.append(WhiteSpace.trimmed(bytes[start.index..<here.index]))
  }

  private mutating func readQuoted() {
    let opening = here
    var hasQuotes = false
    here.index += 1
    while let byte {
      if byte != UInt8(ascii: "\"") {
        if !takeLineEnd() { here.index += 1 }
      } else if here.index + 1 < bytes.count, bytes[here.index + 1] == UInt8(ascii: "\"") {
        hasQuotes = true
        here.index += 2
      } else {
        return closeQuoted(opening, hasQuotes)
      }
    }
    report(.unclosed, at: opening)
    texts.append(bytes[opening.index...])
  }

  private mutating func closeQuoted(_ opening: Mark, _ hasQuotes: Bool) {
    let content = WhiteSpace.trimmed(bytes[(opening.index + 1)..<here.index])
    here.index += 1
    skipSpaces()
    guard byte.map(Self.endsCell) ?? true else {
      report(.textAfterQuotes, at: opening)
      return readBare()
    }
    if hasQuotes { texts.append(undoubling: content) } else { texts.append(content) }
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Skips white space on the line.
  private mutating func skipSpaces() {
    while let byte, !Self.endsCell(byte) {
      let length = WhiteSpace.length(atStartOf: bytes[here.index...])
      if length == 0 { return }
      here.index += length
    }
  }

  /// Takes LF, CRLF or CR, as editors count lines; whether there was one.
  @discardableResult private mutating func takeLineEnd() -> Bool {
    guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { return false }
    let isPair =
      byte == UInt8(ascii: "\r") && here.index + 1 < bytes.count && bytes[here.index + 1] == UInt8(ascii: "\n")
    here.index += isPair ? 2 : 1
    (here.line, here.lineStart) = (here.line + 1, here.index)
    return true
  }

  private mutating func report(_ kind: SyntaxFault.Kind, at mark: Mark) {
    guard !isFaulty, faults.count < SyntaxFault.limit else { return }
    isFaulty = true
    let before = String(decoding: bytes[mark.lineStart..<mark.index], as: UTF8.self)
    faults.append(
      SyntaxFault(
        kind: kind, line: mark.line, column: before.count + 1, record: records.count, cell: texts.count - firstCell,
        seenOn: here.line))
  }
}
