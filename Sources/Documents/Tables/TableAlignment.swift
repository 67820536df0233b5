/// How a column is set, from the row of hyphens below the header.
enum TableAlignment {
  case start, centre, number

  /// `---`, `:--`, `:-:`, `--:`; `nil` for anything else.
  init?(_ cell: String) {
    let hyphens = cell.utf8.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }.count
    let (left, right) = (cell.hasPrefix(":"), cell.hasSuffix(":"))
    guard hyphens > 0, cell.utf8.count == hyphens + (left ? 1 : 0) + (right ? 1 : 0) else { return nil }
    self = right ? (left ? .centre : .number) : .start
  }

  /// The attribute of a cell in the column.
  var attribute: String {
    switch self {
    case .start: ""
    case .centre: " class=\"centre\""
    case .number: " class=\"numeric\""
    }
  }
}
