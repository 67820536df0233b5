extension Table {
  /// The table with the named columns alone, in their order in the file; the memory of the others is released.
  ///
  /// Names that the table does not have are passed over. Filters stay, since rows are chosen by them.
  public func keeping(columns names: Set<String>) -> Table {
    let names = names.union(filters.map(\.column))
    let kept = columns.indices.filter { names.contains(columns[$0].header) }
    return copy(of: rows, columns: kept)
  }

  /// The table with the rows alone that are wanted; the memory of the others is released.
  public func filter(_ isWanted: (Row) -> Bool) -> Table {
    copy(of: rows.filter(isWanted), columns: Array(columns.indices))
  }

  private func copy(of rows: [Row], columns kept: [Int]) -> Table {
    var builder = RowBuilding()
    for row in rows { builder.append(row.line, kept.filter { $0 < row.count }.map(row.bytes)) }
    return Table(path: path, columns: kept.map { columns[$0] }, rows: builder.rows(), shape: shape)
  }
}
