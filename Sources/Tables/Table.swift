public import Diagnostics

/// A table of rows under unique column headers, with the lines that it was read from.
public struct Table: Sendable {
  /// The file that it was read from, as printed in messages.
  public let path: String
  /// The columns, in file order.
  public let columns: [Column]
  /// The rows, in file order; each has a cell for every column.
  public let rows: [Row]
  /// How columns and rows are meant.
  public let shape: TableShape
  private let positions: [String: Int]

  /// A table whose headers are unique and whose rows are complete.
  public init(path: String, columns: [Column], rows: [Row], shape: TableShape = .tidy) {
    self.path = path
    self.columns = columns
    self.rows = rows
    self.shape = shape
    positions = Dictionary(columns.enumerated().map { ($1.header, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of the column with a header.
  public func index(of header: String) -> Int? { positions[header] }

  /// The cell of a row under a header; `nil` where the table has no such column.
  public subscript(row: Row, header: String) -> Cell? {
    index(of: header).flatMap { $0 < row.count ? row.cell($0) : nil }
  }

  /// A row's place: the line on which it starts.
  public func place(of row: Row) -> Place { Place(path, line: row.line) }

  /// A cell's name for workings and messages: `data/s47.csv, row 4, column 'completed'`. The row is the file's line.
  public func name(of row: Row, _ header: String) -> String { "\(path), row \(row.line), column '\(header)'" }
}

/// A column: its header, trimmed of spaces.
public struct Column: Hashable, Sendable {
  /// The header.
  public let header: String
  /// A column under a header.
  public init(header: String) { self.header = header }
}
