extension Table {
  /// The table with the named columns alone, in their order in the file; the memory of the others is released.
  ///
  /// Names that the table does not have are passed over.
  public func keeping(columns names: Set<String>) -> Table {
    let kept = columns.indices.filter { names.contains(columns[$0].header) }
    return copy(of: rows, columns: kept)
  }

  /// The table with the rows alone that are wanted; the memory of the others is released.
  public func filter(_ isWanted: (Row) -> Bool) -> Table {
    copy(of: rows.filter(isWanted), columns: Array(columns.indices))
  }

  private func copy(of rows: [Row], columns kept: [Int]) -> Table {
    var texts = CellTexts()
    var ranges: [Range<Int>] = []
    for row in rows {
      let start = texts.count
      for column in kept where column < row.count { texts.append(row.bytes(column)) }
      ranges.append(start..<texts.count)
    }
    let block = CellBlock(texts)
    let copies = zip(rows, ranges).map { Row(line: $0.line, block: block, range: $1) }
    return Table(path: path, columns: kept.map { columns[$0] }, rows: copies)
  }
}
