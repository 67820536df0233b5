import Diagnostics
import Tables

/// Small counts of which nobody has said whether they may be published.
enum SmallCounts {
  /// One warning for each table whose counts indicators use, in the order of the indicators.
  static func problems(_ definitions: [Definition], _ tables: [String: ProtectedTable]) -> [Diagnostic] {
    var columns: [(data: String, headers: [String])] = []
    for definition in definitions {
      guard let header = column(of: definition) else { continue }
      if let index = columns.firstIndex(where: { $0.data == definition.data }) {
        if !columns[index].headers.contains(header) { columns[index].headers.append(header) }
      } else {
        columns.append((definition.data, [header]))
      }
    }
    return columns.compactMap { data, headers in tables[data].flatMap { problem(data, headers, $0) } }
  }

  /// The column that counts children, as far as a definition tells.
  private static func column(of definition: Definition) -> String? {
    switch definition.measure {
    case .count: definition.value
    case .percentage, .rate: definition.numerator
    default: nil
    }
  }

  private static func problem(_ data: String, _ headers: [String], _ table: ProtectedTable) -> Diagnostic? {
    guard table.standing == .undeclared else { return nil }
    let limit = DisclosurePlan.usualThreshold
    let found = table.rows.flatMap { row in headers.filter { isSmall(table[row, $0]) }.map { (row, $0) } }
    guard let (row, header) = found.first else { return nil }
    let counts = found.count == 1 ? "a count from 1 to \(limit) is" : "\(found.count) counts from 1 to \(limit) are"
    return Diagnostic(
      .unprotectedSmallCount, at: table.place(of: row),
      "\(counts) published as written; the first is in column '\(header)' here",
      help: "name '\(data)' in disclosure.yml: in a set that is protected, or under 'open' with the reason why its "
        + "small counts may be published")
  }

  private static func isSmall(_ cell: Cell?) -> Bool {
    guard case .number(let number) = cell else { return false }
    let value = Exact(number)
    return value > .zero && value <= Exact(DisclosurePlan.usualThreshold)
  }
}
