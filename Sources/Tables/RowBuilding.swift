/// Gathers rows whose texts then lie in one block.
struct RowBuilding {
  private var texts = CellTexts()
  private var lines: [(line: Int, cells: Range<Int>)] = []

  /// Adds a row of texts in UTF-8.
  mutating func append(_ line: Int, _ cells: [ArraySlice<UInt8>]) {
    let start = texts.count
    for cell in cells { texts.append(cell) }
    lines.append((line, start..<texts.count))
  }

  /// The rows, in the order in which they came.
  consuming func rows() -> [Row] {
    let block = CellBlock(texts)
    return lines.map { Row(line: $0.line, block: block, range: $0.cells) }
  }
}
