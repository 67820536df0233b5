import Indicators
import Tables

/// A cell that something is worked out from, with the name of its row or column.
struct GridPart: Sendable {
  let label: String
  let value: GridValue
  /// How often its row counts in a weighted average; `nil` where the rule does not ask, and in the column of the weights.
  var weight: GridValue?
}

/// What a rule can see of the table while it works out one cell: the cell's own column, for a row, or its own row.
struct GridScope {
  /// Cells by row label or column name; computed ones are there once they have been worked out.
  var values: [String: GridValue]
  /// Cells of the rows or columns that are not computed, in order.
  let items: [GridPart]
  /// Those in the computed row's own section.
  let section: [GridPart]
  /// What the same row or column came to in the cell before.
  let previous: GridValue

  /// The sum of cells: empty cells count as nothing; a symbol or a text means that there is no sum.
  func sum(_ parts: [GridPart]) -> Exact? {
    let numbers = parts.compactMap(\.value.number)
    guard parts.allSatisfy(\.value.isNumberOrEmpty), !numbers.isEmpty else { return nil }
    return Exact.sum(numbers)
  }

  /// The cells of rows or columns.
  func parts(_ labels: [String]) -> [GridPart] {
    labels.compactMap { label in values[label].map { GridPart(label: label, value: $0) } }
  }

  /// One row's or column's number.
  func number(_ label: String) -> Exact? { values[label]?.number }

  /// Cells as one: their sum, or the symbol that keeps them from having one.
  static func together(_ cells: [GridValue]) -> GridValue {
    if let symbol = cells.symbol { return .symbol(symbol) }
    let numbers = cells.compactMap(\.number)
    guard !numbers.isEmpty, cells.allSatisfy(\.isNumberOrEmpty) else { return .empty }
    return .number(Exact.sum(numbers), decimals: cells.compactMap(\.decimals).max() ?? 0)
  }
}

extension [GridValue] {
  /// The symbol of what these cells come to; `nil` where none of them has one.
  var symbol: Symbol? {
    let symbols = compactMap(\.symbol)
    return symbols.contains(.confidential) ? .confidential : symbols.first
  }
}

extension [GridPart] {
  /// The most decimals that a part was written with: those of the file, since spreadsheets drop zeros at the end.
  var decimals: Int { compactMap(\.value.decimals).max() ?? 0 }
}
