/// One walk over a CSV text, character by character as SwiftCSV goes, for what SwiftCSV does not tell: the line on which
/// each record starts, and every character that it would refuse without a place or misread in silence.
struct RecordScan {
  /// The line on which each record starts, blank lines included.
  private(set) var starts = [1]
  /// What is wrong, in file order; at most one for a cell.
  private(set) var faults: [SyntaxFault] = []

  private enum State {
    case start, bare, quoted, closed, afterSpace
  }

  private var state = State.start
  private var (line, column, cell) = (1, 0, 0)
  private var opening = (line: 1, column: 1)
  private var isFaulty = false

  init(_ text: String) {
    for character in text {
      column += 1
      read(character)
    }
    if state == .quoted { report(.unclosed, at: opening) }
  }

  private mutating func read(_ character: Character) {
    if hidesDelimiter(character) { report(.looseMark(character), at: (line, column)) }
    if state == .quoted {
      if character == "\"" { state = .closed }
      if isLineEnd(character) { (line, column) = (line + 1, 0) }
    } else if character.isNewline {
      endRecord(character)
    } else if character == "," {
      (state, cell, isFaulty) = (.start, cell + 1, false)
    } else {
      readInCell(character)
    }
  }

  private mutating func readInCell(_ character: Character) {
    switch (state, character) {
    case (.start, "\""): (state, opening) = (.quoted, (line, column))
    case (.closed, "\""): state = .quoted
    case (.start, _) where character.isWhitespace: break
    case (.closed, _) where character.isWhitespace: state = .afterSpace
    case (.afterSpace, _) where character.isWhitespace: break
    case (.closed, _), (.afterSpace, _):
      report(.textAfterQuotes, at: opening)
      state = .bare
    case (.bare, "\""): report(.quoteInside, at: (line, column))
    default: state = .bare
    }
  }

  private mutating func endRecord(_ character: Character) {
    if isLineEnd(character) {
      (line, column) = (line + 1, 0)
    } else {
      report(.lineSeparator(character), at: (line, column))
    }
    (state, cell, isFaulty) = (.start, 0, false)
    starts.append(line)
  }

  private mutating func report(_ kind: SyntaxFault.Kind, at place: (line: Int, column: Int)) {
    guard !isFaulty, faults.count < SyntaxFault.limit else { return }
    isFaulty = true
    faults.append(
      SyntaxFault(
        kind: kind, line: place.line, column: place.column, record: starts.count - 1, cell: cell, seenOn: line))
  }

  /// Whether editors count the character as the end of a line; SwiftCSV ends records at some others too.
  private func isLineEnd(_ character: Character) -> Bool {
    character == "\n" || character == "\r\n" || character == "\r"
  }

  /// Whether a quote, or a comma between cells, is joined by a combining mark into one character: SwiftCSV takes that
  /// for a letter.
  private func hidesDelimiter(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.count > 1 else { return false }
    return scalars.contains { $0 == "\"" || ($0 == "," && state != .quoted) }
  }
}
