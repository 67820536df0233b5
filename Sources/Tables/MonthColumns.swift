public import Diagnostics

extension Table {
  /// The header under which a table with a column for each month is read.
  public static let monthsHeader = "months"

  /// The table with a row for each month, where it has a column for each: `period` is the month and `months` holds
  /// what stood under its name; all other columns repeat. The rows keep their lines.
  ///
  /// Financial years run from April to March, academic years from September to August, and reporting years are taken to
  /// end in March: under RY2024 stand April 2023 to March 2024.
  /// - Returns: `nil` where there are not twelve columns called after the months, or no column `period`; otherwise the
  ///   table, without the rows whose period is no year, and a diagnostic for each such text.
  public func unpivotingMonths() -> (Table, [Diagnostic])? {
    let months = MonthYear.months.map { month in columns.firstIndex { $0.header.lowercased() == month } }
    guard let period = index(of: "period"), !months.contains(nil) else { return nil }
    let others = columns.indices.filter { $0 != period && !months.contains($0) }
    var (builder, faults) = (RowBuilding(), RepeatedFaults())
    for row in rows {
      guard let year = MonthYear(row.text(period)) else {
        faults.note(
          .monthColumns, at: place(of: row),
          "'\(row.text(period).shortened)' in column 'period' is not a year, but the table has a column for each month",
          help: "write 2023-24 for April 2023 to March 2024, or 2023 for January to December")
        continue
      }
      let repeated = others.filter { $0 < row.count }.map(row.bytes)
      for (month, column) in year.inOrder(months.compactMap { $0 }) where column < row.count {
        builder.append(row.line, [ArraySlice(month.utf8), row.bytes(column)] + repeated)
      }
    }
    let headers = [Column(header: "period"), Column(header: Self.monthsHeader)] + others.map { columns[$0] }
    return (Table(path: path, columns: headers, rows: builder.rows(), shape: shape), faults.diagnostics)
  }
}

/// A year of twelve months, from its first.
private struct MonthYear {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The calendar year in which it starts.
  let year: Int
  /// The month with which it starts, January being 0.
  let start: Int

  /// A year as tables write it: `RY2024`, `2023-24`, `FY2023-24`, `AY2023-24`, `2023`.
  init?(_ text: String) {
    let prefix = ["RY", "FY", "AY"].first { text.hasPrefix($0) }
    let parts = text.dropFirst(prefix?.count ?? 0).split(separator: "-", omittingEmptySubsequences: false)
    guard let first = Self.number(parts.first, digits: 4), first >= 1000 else { return nil }
    let isPair = parts.count == 2 && Self.number(parts.last, digits: 2) == (first + 1) % 100
    switch (prefix, isPair, parts.count) {
    case ("RY", _, 1): (year, start) = (first - 1, 3)
    case ("FY", true, _), (nil, true, _): (year, start) = (first, 3)
    case ("AY", true, _): (year, start) = (first, 8)
    case (nil, _, 1): (year, start) = (first, 0)
    default: return nil
    }
  }

  private static func number(_ text: Substring?, digits: Int) -> Int? {
    guard let text, text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// The months in their order in time, as `2023-04`, each with its entry of a list from January to December.
  func inOrder<Entry>(_ entries: [Entry]) -> [(month: String, entry: Entry)] {
    (start..<start + 12).map { index in
      let month = index % 12 + 1
      return ("\(year + index / 12)-\(month < 10 ? "0" : "")\(month)", entries[index % 12])
    }
  }
}
