public import Diagnostics
public import Tables

/// A table after disclosure control: what every figure, chart, page and download is made from.
///
/// Only `Protection` makes one, so whatever is handed a `ProtectedTable` cannot meet a count that is to be suppressed.
public struct ProtectedTable: Sendable {
  private let table: Table
  /// How it came to be published.
  public let standing: TableStanding

  /// A table whose suppressed cells hold symbols already.
  init(_ table: Table, standing: TableStanding) {
    self.table = table
    self.standing = standing
  }

  /// What was suppressed in it; `nil` where no set protects it.
  public var protection: ProtectionNote? {
    if case .suppressed(let note) = standing { return note }
    return nil
  }

  /// The file that it was read from, as printed in messages.
  public var path: String { table.path }
  /// The columns, in file order.
  public var columns: [Column] { table.columns }
  /// The rows, in file order; each has a cell for every column.
  public var rows: [Row] { table.rows }

  /// The position of the column with a header.
  public func index(of header: String) -> Int? { table.index(of: header) }

  /// The cell of a row under a header; `nil` where the table has no such column.
  public subscript(row: Row, header: String) -> Cell? { table[row, header] }

  /// A row's place: the line on which it starts.
  public func place(of row: Row) -> Place { table.place(of: row) }

  /// A cell's name for workings and messages: `data/s47.csv, row 4, column 'completed'`. The row is the file's line.
  public func name(of row: Row, _ header: String) -> String { table.name(of: row, header) }

  /// The column of values in a table made of columns called after the months.
  static let monthsHeader = Table.monthsHeader

  /// The table with a row for each month, as `Table.unpivotingMonths` makes it of columns called after the months.
  func unpivotingMonths() -> (ProtectedTable, [Diagnostic])? {
    table.unpivotingMonths().map { (ProtectedTable($0, standing: standing), $1) }
  }

  /// The filters in which the rows of `Total` are meant, as `Table.totals` says.
  func totals(besides named: some Collection<String>) -> [String] { table.totals(besides: named) }

  /// Whether a row is about all categories together in each of some filters.
  func isTotal(_ row: Row, in columns: [String]) -> Bool { table.isTotal(row, in: columns) }
}
