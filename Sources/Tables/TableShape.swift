/// How a table's columns and rows are meant.
public enum TableShape: Hashable, Sendable {
  /// A row for each thing counted, as councils write it.
  case tidy
  /// A table of Explore Education Statistics, with `period` and `area` made of its own columns.
  case ees(filters: [EESFilter])
  /// What Explore Education Statistics says about the columns of another file (`x.meta.csv`); it holds no data.
  case metadata
}

extension Table {
  /// The columns of categories; none in a tidy table.
  var filters: [EESFilter] {
    if case .ees(let filters) = shape { return filters }
    return []
  }

  /// Whether a row is about all categories together in every filter that has such rows and is not in `named`; true for
  /// every row of a tidy table.
  public func isTotal(_ row: Row, besides named: some Collection<String>) -> Bool {
    filters.allSatisfy { filter in
      guard filter.hasTotal, !named.contains(filter.column), let index = index(of: filter.column) else { return true }
      return row.text(index) == EESFilter.total
    }
  }
}
