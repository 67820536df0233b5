import Diagnostics
import Tables

/// Reads the long table of comparator values: indicator, area, period, value, source.
struct ComparatorReading {
  private let table: Table
  private(set) var diagnostics: [Diagnostic] = []

  init(_ table: Table) {
    self.table = table
  }

  /// Observations by indicator id.
  mutating func observations(for definitions: [String: Definition], areas: [String]) -> [String: [Observation]] {
    let missing = ["indicator", "area", "period", "value"].filter { table.index(of: $0) == nil }
    for header in missing {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: Place(table.path, line: 1), "the table of comparators has no column '\(header)'",
          help: "its columns are indicator, area, period, value and source"))
    }
    guard missing.isEmpty else { return [:] }
    var found: [String: [Observation]] = [:]
    for row in table.rows {
      guard let (id, observation) = observation(row, definitions, areas) else { continue }
      found[id, default: []].append(observation)
    }
    return found
  }

  private mutating func observation(
    _ row: Row, _ definitions: [String: Definition], _ areas: [String]
  ) -> (String, Observation)? {
    func text(_ header: String) -> String { table.index(of: header).map { row.raw[$0] } ?? "" }
    let (id, area, period) = (text("indicator"), text("area"), text("period"))
    let place = Place(table.path, line: row.line)
    guard let definition = definitions[id] else {
      complain(
        .unknownIndicator, place, "column 'indicator' names '\(id)', which is not defined", id, Array(definitions.keys))
      return nil
    }
    guard areas.contains(area) else {
      complain(.unknownArea, place, "column 'area' names '\(area)', which site.yml does not declare", area, areas)
      return nil
    }
    guard let index = table.index(of: "value"), case .number(let number) = row.cells[index] else {
      complain(.wrongNumber, place, "column 'value' holds '\(text("value"))', which is not a number", "", [])
      return nil
    }
    guard let when = Period.read(period, as: nil) ?? Period.read(period, as: .financialYear) else {
      diagnostics.append(
        Diagnostic(
          .wrongPeriod, at: place, "'\(period)' in column 'period' is not a period", help: "write \(Period.forms)"))
      return nil
    }
    return (
      id,
      Observation(
        period: when, area: area, numerator: nil, denominator: nil, value: .number(Exact(number)),
        decimals: min(number.scale, definition.decimals), place: place)
    )
  }

  private mutating func complain(_ rule: Rule, _ place: Place, _ message: String, _ name: String, _ known: [String]) {
    diagnostics.append(Diagnostic(rule, at: place, message, help: ClosestName.help(for: name, among: known)))
  }
}
