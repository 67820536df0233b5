/// A column of categories in a table of Explore Education Statistics.
public struct EESFilter: Hashable, Sendable {
  /// The item that stands for all the others together.
  static let total = "Total"

  /// The column's header.
  public let column: String
  /// Whether some rows are about all categories together. Then those rows are meant unless others are asked for.
  public let hasTotal: Bool

  /// The filter that a column of the rows is; `nil` for a column of time, place or numbers.
  init?(_ header: String, at index: Int, in rows: [Row]) {
    guard !EESColumns.places.contains(header) else { return nil }
    hasTotal = rows.contains { $0.text(index) == Self.total }
    guard hasTotal || rows.contains(where: { $0.cell(index).isText }) else { return nil }
    column = header
  }
}

extension Cell {
  fileprivate var isText: Bool {
    if case .text = self { return true }
    return false
  }
}
