/// A row, and the line of the file on which it starts.
///
/// Rows of one table share one block of text; what a cell holds is worked out when it is asked for.
public struct Row: Sendable {
  /// The line, from 1.
  public let line: Int
  private let block: CellBlock
  private let range: Range<Int>

  /// A row of texts.
  public init(line: Int, raw: [String]) {
    var texts = CellTexts()
    for text in raw { texts.append(text.utf8) }
    self.init(line: line, block: CellBlock(texts), range: 0..<raw.count)
  }

  init(line: Int, block: CellBlock, range: Range<Int>) {
    self.line = line
    self.block = block
    self.range = range
  }

  /// How many cells the row has.
  public var count: Int { range.count }
  /// The cells' texts, trimmed of spaces. To look at one cell of many rows, `text(_:)` is quicker.
  public var raw: [String] { (0..<count).map { String(decoding: bytes($0), as: UTF8.self) } }
  /// What the cells hold. To look at one cell of many rows, `cell(_:)` is quicker.
  public var cells: [Cell] { (0..<count).map { Cell(utf8: bytes($0)) } }

  /// A cell's text, trimmed of spaces; empty beyond the row's end.
  public func text(_ index: Int) -> String {
    (0..<count).contains(index) ? String(decoding: bytes(index), as: UTF8.self) : ""
  }

  /// What a cell holds; nothing beyond the row's end.
  public func cell(_ index: Int) -> Cell {
    (0..<count).contains(index) ? Cell(utf8: bytes(index)) : .empty
  }

  /// The text of one of the row's cells in UTF-8.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { block.texts[range.lowerBound + index] }
}

/// The texts that the rows of one table share.
final class CellBlock: Sendable {
  let texts: CellTexts

  init(_ texts: CellTexts) {
    self.texts = texts
  }
}
