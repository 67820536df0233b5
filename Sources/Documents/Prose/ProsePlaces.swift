public import Diagnostics

extension Document {
  /// Where in the file some ranges of a text are.
  /// - Parameters:
  ///   - ranges: ranges of characters, in order; none overlaps another.
  ///   - text: one of the document's texts.
  /// - Returns: a place for each, the line alone where no more is known.
  public func places(of ranges: [Range<Int>], in text: ProseText) -> [Place] {
    var finding = ProsePlaces(text, in: source)
    var (index, bytes) = (0, 0)
    var characters = text.text.makeIterator()
    func advance(to end: Int) {
      while index < end, let character = characters.next() {
        index += 1
        bytes += character.utf8.count
      }
    }
    return ranges.map { range in
      advance(to: range.lowerBound)
      let start = bytes
      advance(to: range.upperBound)
      return finding.place(of: start..<bytes)
    }
  }
}

/// A walk over the pieces of a text.
private struct ProsePlaces {
  private let text: ProseText
  private let source: SourceText
  private var pieces: ArraySlice<ProseText.Piece>
  /// Behind what was found last in a piece that is not letter by letter in the file.
  private var last = Position(line: 0, column: 0)

  init(_ text: ProseText, in source: SourceText) {
    self.text = text
    self.source = source
    pieces = text.pieces[...]
  }

  mutating func place(of bytes: Range<Int>) -> Place {
    while let piece = pieces.first, piece.bytes.upperBound <= bytes.lowerBound { pieces.removeFirst() }
    guard let piece = pieces.first else { return Place(source.path, line: text.pieces.last?.start.line ?? 0) }
    let offset = max(0, bytes.lowerBound - piece.bytes.lowerBound)
    let width = min(bytes.upperBound, piece.bytes.upperBound) - max(bytes.lowerBound, piece.bytes.lowerBound)
    if piece.isExact {
      let start = Position(line: piece.start.line, column: piece.start.column + offset)
      return place(start, bytes: width)
    }
    let written = Array(text.text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count))
    guard let found = search(written, in: piece) else { return Place(source.path, line: piece.start.line) }
    last = Position(line: found.line, column: found.column + written.count)
    return place(found, bytes: written.count)
  }

  private func place(_ start: Position, bytes: Int) -> Place {
    Locator(source: source).place(start, bytes: bytes, line: start.line)
  }

  private func search(_ written: [UInt8], in piece: ProseText.Piece) -> Position? {
    let first = max(piece.start, last)
    guard first.line <= piece.lastLine else { return nil }
    for number in first.line...piece.lastLine {
      let line = source.line(number).utf8.prefix(Locator.longLine)
      let rest = line.dropFirst(number == first.line ? first.column - 1 : 0)
      guard let range = rest.firstRange(of: written) else { continue }
      return Position(line: number, column: line.distance(from: line.startIndex, to: range.lowerBound) + 1)
    }
    return nil
  }
}
