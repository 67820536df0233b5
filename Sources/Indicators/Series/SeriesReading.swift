import Diagnostics
import Tables

/// Reads an indicator's observations from its table.
struct SeriesReading {
  let definition: Definition
  let table: ProtectedTable
  let areas: Areas
  let populations: Populations?
  var missingPopulations: Set<Populations.Key> = []
  /// What national files call the places that only stand in a group, by their codes; empty where they do not say.
  var memberNames: [String: String] = [:]
  var diagnostics: [Diagnostic]
  /// The ambiguous periods that have been told.
  var ambiguous: Set<String> = []

  init(_ definition: Definition, from table: ProtectedTable, areas: Areas, populations: Populations?) {
    self.definition = definition
    self.areas = areas
    self.populations = populations
    let wantsMonths = [definition.value, definition.numerator, definition.denominator].contains(
      ProtectedTable.monthsHeader)
    let monthly = wantsMonths && table.index(of: ProtectedTable.monthsHeader) == nil ? table.unpivotingMonths() : nil
    (self.table, diagnostics) = monthly ?? (table, [])
  }

  /// Every observation of the rows that `where:` selects.
  mutating func observations() -> [Observation] {
    let wanted = ["period", definition.numerator, definition.denominator, definition.value].compactMap { $0 }
    let missing = (wanted + definition.rows.keys.sorted()).filter { table.index(of: $0) == nil }
    for header in missing {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "the indicator '\(definition.id)' uses the column '\(header)', which \(table.path) does not have",
          help: ClosestName.help(for: header, among: table.columns.map(\.header))))
    }
    guard missing.isEmpty else { return [] }
    let totals = table.totals(besides: definition.rows.keys)
    let rows = table.rows.filter { isSelected($0) && table.isTotal($0, in: totals) }
    if rows.isEmpty {
      let condition =
        definition.rows.sorted { $0.key < $1.key }.map { "\($0.key) is '\($0.value)'" }
        + totals.map { "\($0) is 'Total'" }
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "no row of \(table.path) belongs to the indicator '\(definition.id)'",
          help: condition.isEmpty ? nil : "it wants rows where " + condition.joined(separator: " and ")))
    }
    let held = held(rows)
    if held.isEmpty, !rows.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: definition.place,
          "no row of \(table.path) holds a value of the authority or of an area of site.yml for '\(definition.id)'",
          help: "give 'authority' of site.yml its code, such as E08000028"))
    }
    return zip(held, periods(of: held.map(\.row))).compactMap { held, period in
      period.map { observation(held.row, held.area, $0) }
    }
  }

  private func isSelected(_ row: Row) -> Bool {
    definition.rows.allSatisfy { text(row, $0.key) == $0.value }
  }

  func text(_ row: Row, _ header: String) -> String {
    table.index(of: header).map(row.text) ?? ""
  }

  func place(_ row: Row, _ header: String) -> Place {
    Place(table.path, line: row.line)
  }

  private mutating func observation(_ row: Row, _ area: String?, _ period: Period) -> Observation {
    let numerator = definition.numerator.map { amount(row, $0) }
    let population = population(area, period, numerator, row)
    let denominator = definition.denominator.map { amount(row, $0) } ?? population?.0
    let value = definition.value.map { amount(row, $0) } ?? ratio(numerator, denominator, row)
    var observation = Observation(
      period: period, area: area, numerator: numerator, denominator: denominator, value: value, status: status(of: row),
      place: place(row, definition.value ?? definition.numerator ?? "period"))
    observation.denominatorPlace = population?.at
    return observation
  }
}
