import Diagnostics

/// Finds the place of an inline in the file.
///
/// libcmark's positions are right for most inlines, and off behind lazy or indented lines, link definitions and links
/// over several lines. So a position is believed only where the file has the text in question; else the text is
/// searched for, onwards from what was found before.
struct Locator {
  let source: SourceText
  /// The fragments that were parsed on their own, by tag less 1, and the line of their tree each starts on.
  var fragments: [(fragment: Fragment, line: Int)] = []

  private var last = Position(line: 0, column: 0)

  /// On longer lines no columns are counted, since each count reads the line anew.
  static let longLine = 8_000
  /// How many bytes may still be read in searching; hostile input could else have every line read for every link.
  private var budget = 10_000_000
  /// How many lines further an inline is searched for.
  private static let reach = 20

  init(source: SourceText) {
    self.source = source
  }

  /// Forgets what was found before, for a new walk over the document.
  mutating func rewind() { last = Position(line: 0, column: 0) }

  /// Notes where something was found, so that the next search starts behind it.
  mutating func found(at position: Position) { last = Position(line: position.line, column: position.column + 1) }

  /// Where libcmark says a node starts, in terms of the file.
  func claim(_ visit: Visit) -> Position {
    let claim = Position(line: visit.node.startLine, column: visit.node.startColumn)
    guard fragments.indices.contains(visit.fragment - 1) else { return claim }
    let (fragment, line) = fragments[visit.fragment - 1]
    let offset = claim.column - 1 - TableFragments.prefix.utf8.count
    return fragment.position(line: claim.line - line, offset: max(0, offset)) ?? claim
  }

  /// The position of some text that starts at a node's claimed position or, if not there, after it.
  mutating func find(_ text: String, of visit: Visit) -> Position? {
    let claim = claim(visit)
    for column in claim.column...(claim.column + 1) where has(text, at: Position(line: claim.line, column: column)) {
      found(at: Position(line: claim.line, column: column))
      return Position(line: claim.line, column: column)
    }
    guard let found = search(text, from: searchStart(claim), through: lastLine(visit, claim)) else { return nil }
    self.found(at: found)
    return found
  }

  /// Where a search for a node starts: on the line claimed for it, behind what was found there before.
  func searchStart(_ claim: Position) -> Position {
    last.line >= claim.line ? last : Position(line: claim.line, column: 1)
  }

  /// Where a search for a node ends. libcmark's last lines may lie before the first, so the first is always searched.
  func lastLine(_ visit: Visit, _ claim: Position) -> Int {
    let end =
      fragments.indices.contains(visit.fragment - 1)
      ? fragments[visit.fragment - 1].fragment.lines.last?.start.line ?? 0 : visit.endLine
    return max(claim.line, min(end, claim.line + Self.reach))
  }

  /// The first occurrence of a text at or after a position.
  mutating func search(_ text: String, from start: Position, through end: Int) -> Position? {
    guard start.line <= end, budget > 0 else { return nil }
    for number in start.line...end {
      let line = source.line(number)
      guard line.utf8.count <= Self.longLine else { continue }
      let skipped = number == start.line ? start.column - 1 : 0
      let bytes = line.utf8.dropFirst(skipped)
      let range = bytes.firstRange(of: Array(text.utf8))
      let offset = bytes.distance(from: bytes.startIndex, to: range?.lowerBound ?? bytes.endIndex)
      budget -= offset
      if range != nil { return Position(line: number, column: skipped + offset + 1) }
    }
    return nil
  }

  /// Whether the file has a text at a position.
  func has(_ text: String, at position: Position) -> Bool {
    source.line(position.line).utf8.dropFirst(position.column - 1).starts(with: text.utf8)
  }

  /// The place of some bytes; the line as a whole where there is no position or the line is very long.
  func place(_ position: Position?, bytes: Int, line: Int) -> Place {
    guard let position, source.line(position.line).utf8.count <= Self.longLine else {
      return Place(source.path, line: position?.line ?? line)
    }
    return source.place(line: position.line, byteColumn: position.column, byteWidth: bytes)
  }

  /// The place of a whole line's text.
  func place(line: Int) -> Place {
    let text = source.line(line)
    guard text.utf8.count <= Self.longLine else { return Place(source.path, line: line) }
    let trimmed = text.drop(while: \.isWhitespace)
    return Place(source.path, line: line, column: text.count - trimmed.count + 1, width: trimmed.count)
  }
}
