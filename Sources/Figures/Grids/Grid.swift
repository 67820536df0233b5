public import Indicators
public import Tables

/// A table ready to be printed: header rows, sections, rows and computed totals.
public struct Grid: Sendable {
  /// One printed column.
  public struct Column: Sendable {
    /// Its header texts from top to bottom; equal neighbours in an upper row are one wide header.
    public let headers: [String]
  }

  /// One printed row.
  public struct Row: Sendable {
    /// The section that it belongs to; empty where the table has none.
    public let section: String
    /// The row's label.
    public let label: String
    /// Whether the row is a total of others.
    public let isTotal: Bool
    /// One cell for each column.
    public let cells: [Cell]
  }

  /// One printed cell.
  public struct Cell: Hashable, Sendable {
    /// What is printed.
    public let text: String
    /// Whether it is a number, to be aligned as one.
    public let isNumber: Bool
    /// Whether the number is below zero and written in brackets, to be marked as a deficit.
    public let isNegative: Bool
    /// The text that a symbol stands for, where it is one.
    public let meaning: String?
    /// The symbol that stands for a number, where it is one.
    public var symbol: Symbol?
    /// The number at full precision, where it is one.
    public var number: Exact?
  }

  /// The columns after the labels.
  public let columns: [Column]
  /// The rows in order.
  public let rows: [Row]
}
