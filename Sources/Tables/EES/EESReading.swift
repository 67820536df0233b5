import Diagnostics

/// Makes a tidy table of one in the shape of Explore Education Statistics.
///
/// It keeps every column and gains `period` and `area`. Rows about schools and other things that are no country, region
/// or local authority are left out, and so are rows whose area has a symbol for its code.
struct EESReading {
  private let table: Table
  private let bytes: [UInt8]
  private var periods: [[String]: String] = [:]
  private var faults = RepeatedFaults()

  /// Reading of a table that has the mandatory columns, and of the file's bytes for places in it; `nil` for any other.
  init?(_ table: Table, bytes: [UInt8]) {
    guard EESColumns.mandatory.allSatisfy({ table.index(of: $0) != nil }) else { return nil }
    self.table = table
    self.bytes = bytes
  }

  /// The tidy table or, where a period or area cannot be read, `nil` and a diagnostic for each text that is wrong.
  mutating func tidy() -> (Table?, [Diagnostic]) {
    let clashes = ["period", "area"].filter { table.index(of: $0) != nil }
    guard clashes.isEmpty else { return (nil, clashes.map(clash)) }
    var builder = RowBuilding()
    for row in table.rows {
      guard let area = area(of: row), let period = period(of: row) else { continue }
      builder.append(row.line, (0..<row.count).map(row.bytes) + [ArraySlice(period.utf8), area])
    }
    guard faults.isEmpty else {
      return (nil, faults.diagnostics(in: SourceText(path: table.path, text: String(decoding: bytes, as: UTF8.self))))
    }
    let rows = builder.rows()
    guard !rows.isEmpty else { return (nil, [noRows()]) }
    let columns = table.columns + [Column(header: "period"), Column(header: "area")]
    let filters = table.columns.compactMap { EESFilter($0.header, at: table.index(of: $0.header) ?? 0, in: rows) }
    return (Table(path: table.path, columns: columns, rows: rows, shape: .ees(filters: filters)), [])
  }

  private func text(_ row: Row, _ header: String) -> String { table.index(of: header).map(row.text) ?? "" }

  /// The code of the row's area; `nil` where the row is left out or has none.
  private mutating func area(of row: Row) -> ArraySlice<UInt8>? {
    let level = text(row, "geographic_level")
    guard let header = EESColumns.codes[level.lowercased()] else { return nil }
    guard let index = table.index(of: header) else {
      faults.note(
        .eesArea, at: table.place(of: row), "the row is of the level '\(level)', but there is no column '\(header)'",
        help: "add the column, with the code of each row's area")
      return nil
    }
    switch row.cell(index) {
    case .symbol: return nil
    case .number, .text: return row.bytes(index)
    case .empty:
      faults.note(
        .eesArea, at: table.place(of: row), "the row is of the level '\(level)', but its column '\(header)' is empty",
        help: "write the area's code, such as E08000028")
      return nil
    }
  }

  /// The row's period as tidy tables write it; each pair of texts is worked out once.
  private mutating func period(of row: Row) -> String? {
    let key = [text(row, "time_period"), text(row, "time_identifier")]
    if let known = periods[key] { return known }
    switch EESPeriod.text(key[0], identifier: key[1]) {
    case .success(let text):
      periods[key] = text
      return text
    case .failure(let problem):
      let (message, help) = problem.told(key[0], identifier: key[1])
      let wrong = if case .identifier = problem { key[1] } else { key[0] }
      faults.note(.eesPeriod, at: table.place(of: row), message, text: wrong, help: help)
      return nil
    }
  }

  private func clash(_ header: String) -> Diagnostic {
    Diagnostic(
      .csvShape, at: Place(table.path, line: 1),
      "the file has the columns of Explore Education Statistics, which make up a column '\(header)', and one of its own",
      help: "give its own column '\(header)' another header")
  }

  private func noRows() -> Diagnostic {
    let levels = Set(table.rows.map { text($0, "geographic_level").shortened }).sorted().map { "'\($0)'" }
    return Diagnostic(
      .eesArea, at: Place(table.path),
      "no row is about a country, region or local authority with a code: column 'geographic_level' holds "
        + levels.joined(separator: ", "),
      help: "download the file with the level National, Regional or Local authority")
  }
}
