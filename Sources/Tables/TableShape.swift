/// How a table's columns and rows are meant.
public enum TableShape: Hashable, Sendable {
  /// A row for each thing counted, as councils write it.
  case tidy
  /// A table of Explore Education Statistics, with `period` and `area` made of its own columns.
  case ees(filters: [EESFilter])
}

extension Table {
  /// The columns of categories; none in a tidy table.
  var filters: [EESFilter] {
    if case .ees(let filters) = shape { return filters }
    return []
  }

  /// The filters in which the rows of `Total` are meant: those that have such rows and are not in `named`.
  public func totals(besides named: some Collection<String>) -> [String] {
    filters.filter { $0.hasTotal && !named.contains($0.column) }.map(\.column)
  }

  /// Whether a row is about all categories together, in each of some filters.
  public func isTotal(_ row: Row, in columns: [String]) -> Bool {
    columns.allSatisfy { column in index(of: column).map { row.text($0) == EESFilter.total } ?? true }
  }
}
