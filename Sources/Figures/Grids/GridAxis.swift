/// Along which a rule works: a computed row is worked out from rows, column by column, and a computed column from
/// columns, row by row.
enum GridAxis: Sendable {
  case rows, columns

  /// What one of them is called.
  var noun: String { self == .rows ? "row" : "column" }
  /// What one of them is named by, for messages.
  var name: String { self == .rows ? "a row's label" : "a column's name" }
}
