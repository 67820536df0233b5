import Diagnostics
import Fields
import Tables

/// The counts of a set of tables, each once, however many tables print it.
struct SetCounts {
  /// What makes a count the same in two tables: its column, its period and its categories; a category that is absent
  /// means all.
  struct Key: Hashable {
    var column: String
    /// The period, where there is one that can be read.
    var period: Period?
    var categories: [String: String]

    func without(_ category: String) -> Key {
      var rest = self
      rest.categories[category] = nil
      return rest
    }

    func at(_ period: Period) -> Key {
      var other = self
      other.period = period
      return other
    }

    func inColumn(_ column: String) -> Key {
      var other = self
      other.column = column
      return other
    }
  }

  /// Where a count is printed: which table, row and column, each by position.
  struct Occurrence {
    let table: Int
    let row: Int
    let column: Int
  }

  let set: DisclosurePlan.TableSet
  let tables: [Table]
  private(set) var cells: [Suppression.Cell] = []
  private(set) var keys: [Key] = []
  private(set) var occurrences: [[Occurrence]] = []
  private(set) var positions: [Key: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ set: DisclosurePlan.TableSet, tables: [Table]) {
    self.set = set
    self.tables = tables
    for index in tables.indices { read(index) }
    checkPeriods()
  }

  /// Months beside years tell each other where they add up, which only the author knows.
  private mutating func checkPeriods() {
    let kinds = Set(keys.compactMap { $0.period?.kind })
    guard kinds.count > 1, set.periodsAddUp == nil else { return }
    let names = PeriodKind.allCases.filter(kinds.contains).map(\.plural)
    diagnostics.append(
      Diagnostic(
        .missingKey, at: set.place, "the set '\(set.id)' has \(names.joined(separator: " and ")), and no 'periods'",
        help: "write 'periods: add-up' if the longer ones are made of the shorter, as events are, or 'periods: apart'"))
  }

  /// A count's name for messages: its file, row and column.
  func name(of cell: Int) -> String {
    let occurrence = occurrences[cell][0]
    let table = tables[occurrence.table]
    return table.name(of: table.rows[occurrence.row], table.columns[occurrence.column].header)
  }

  /// A count's place.
  func place(of cell: Int) -> Place {
    let occurrence = occurrences[cell][0]
    return tables[occurrence.table].place(of: tables[occurrence.table].rows[occurrence.row])
  }

  private mutating func read(_ index: Int) {
    let table = tables[index]
    let columns = set.counts.compactMap { name in table.index(of: name.text).map { (name.text, $0) } }
    let kind = kindOfPeriods(in: table)
    for (number, row) in table.rows.enumerated() {
      let key = key(of: row, in: table, kind)
      for (header, column) in columns {
        let occurrence = Occurrence(table: index, row: number, column: column)
        guard let cell = cell(row.cells[column]) else {
          diagnostics.append(
            Diagnostic(
              .wrongNumber, at: table.place(of: row),
              "column '\(header)' holds '\(row.raw[column])', which is no count",
              help: "a count is a whole number from 0 to \(Suppression.largest), or c where it is suppressed"))
          continue
        }
        record(cell, key.inColumn(header), occurrence)
      }
    }
  }

  /// The kind that a text such as `2011-12` is of, where the column's other texts settle it.
  private func kindOfPeriods(in table: Table) -> PeriodKind? {
    guard let column = table.index(of: "period") else { return nil }
    let clear = Set(table.rows.compactMap { Period.read($0.raw[column], as: nil)?.kind })
    return clear.count == 1 ? clear.first : nil
  }

  /// A row's period and categories without those that mean all.
  private mutating func key(of row: Row, in table: Table, _ kind: PeriodKind?) -> Key {
    var key = Key(column: "", period: nil, categories: [:])
    for name in ["period", "area"] + set.categories.map(\.text) {
      guard let text = table.index(of: name).map({ row.raw[$0] }), !set.totals.contains(text) else { continue }
      if name == "area", text.isEmpty { continue }
      key.categories[name] = text
    }
    guard let text = key.categories["period"] else { return key }
    key.period = Period.read(text, as: nil) ?? Period.read(text, as: kind)
    if key.period != nil {
      key.categories["period"] = nil
    } else if Period.readings(of: text).count > 1, set.periodsAddUp == true || !set.cumulative.isEmpty {
      diagnostics.append(
        Diagnostic(
          .ambiguousPeriod, at: table.place(of: row),
          "'\(text)' in column 'period' could be a month or a financial year",
          help: "write FY\(text) for the financial year, or keep months and years in two files"))
    }
    return key
  }

  private func cell(_ cell: Cell) -> Suppression.Cell? {
    switch cell {
    case .number(let number):
      guard number.scale == 0, number.mantissa >= 0, number.mantissa <= Int128(Suppression.largest) else { return nil }
      return Suppression.Cell(Int(number.mantissa))
    case .symbol(.confidential): return Suppression.Cell(nil, .given)
    case .symbol, .empty: return Suppression.Cell(nil, .absent)
    case .text: return nil
    }
  }

  private mutating func record(_ cell: Suppression.Cell, _ key: Key, _ occurrence: Occurrence) {
    guard let position = positions[key] else {
      positions[key] = cells.count
      cells.append(cell)
      keys.append(key)
      occurrences.append([occurrence])
      return
    }
    occurrences[position].append(occurrence)
    if let merged = merged(cells[position], cell) {
      cells[position] = merged
    } else {
      let table = tables[occurrence.table]
      let row = table.rows[occurrence.row]
      diagnostics.append(
        Diagnostic(
          .contradictoryCounts, at: table.place(of: row),
          "\(table.name(of: row, key.column)) and \(name(of: position)) are the same count but differ",
          help: "correct one of them, or name the column that tells them apart under 'categories'"))
    }
  }

  /// Two prints of one count as one; `nil` where they contradict each other.
  private func merged(_ one: Suppression.Cell, _ other: Suppression.Cell) -> Suppression.Cell? {
    if one.status == .absent { return other }
    if other.status == .absent { return one }
    let isHidden = one.isHidden || other.isHidden
    guard let value = one.value ?? other.value else { return one }
    guard value == (other.value ?? value), value > 0 || !isHidden else { return nil }
    // What one table hides, all hide; a small count is going to be hidden as such.
    return Suppression.Cell(value, isHidden && value > set.threshold ? .secondary : .visible)
  }
}
