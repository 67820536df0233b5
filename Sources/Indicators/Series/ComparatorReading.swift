import Diagnostics
import Tables

/// Reads the long table of comparator values: indicator, area, period, value, source.
struct ComparatorReading {
  private let table: ProtectedTable
  private(set) var diagnostics: [Diagnostic] = []

  init(_ table: ProtectedTable) {
    self.table = table
  }

  /// Observations by indicator id.
  mutating func observations(for definitions: [String: Definition], areas: Areas) -> [String: [Observation]] {
    let missing = ["indicator", "area", "period", "value"].filter { table.index(of: $0) == nil }
    for header in missing {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: Place(table.path, line: 1), "the table of comparators has no column '\(header)'",
          help: "its columns are indicator, area, period, value and source"))
    }
    guard missing.isEmpty else { return [:] }
    let hasManyPlaces = Areas.hasManyPlaces(table)
    var found: [String: [Observation]] = [:]
    for row in table.rows {
      guard let (id, observation) = observation(row, definitions, areas, hasManyPlaces) else { continue }
      found[id, default: []].append(observation)
    }
    return found
  }

  private mutating func observation(
    _ row: Row, _ definitions: [String: Definition], _ areas: Areas, _ hasManyPlaces: Bool
  ) -> (String, Observation)? {
    func text(_ header: String) -> String { table.index(of: header).map(row.text) ?? "" }
    let (id, area, period) = (text("indicator"), text("area"), text("period"))
    let place = Place(table.path, line: row.line)
    guard let definition = definitions[id] else {
      diagnostics.append(
        Diagnostic(
          .unknownIndicator, at: place, "column 'indicator' names '\(id)', which is not defined",
          help: ClosestName.help(for: id, among: definitions.keys)))
      return nil
    }
    let holder = areas.holder(area, for: definition, hasManyPlaces: hasManyPlaces)
    if holder == .area(nil), !area.isEmpty {
      if !hasManyPlaces { diagnostics.append(.ownAmongComparators(area, id, definition.data, at: place)) }
      return nil
    }
    guard case .area(let holder) = holder, !area.isEmpty else {
      if holder != .bystander { diagnostics.append(.undeclared(area, among: areas, at: place)) }
      return nil
    }
    guard let (value, decimals) = value(row, at: place) else { return nil }
    guard let when = self.period(period, of: definition, at: place) else { return nil }
    let amount = value.number.map { .number($0 * definition.factor) } ?? value
    let isAsWritten = definition.factor == Exact(1)
    return (
      id,
      Observation(
        period: when, area: holder, numerator: nil, denominator: nil, value: amount,
        decimals: isAsWritten ? decimals.map { min($0, definition.decimals) } : nil,
        source: text("source").isEmpty ? nil : text("source"),
        status: status(text("status"), at: place), place: place)
    )
  }

  private mutating func status(_ text: String, at place: Place) -> Definition.Status? {
    let (status, problem) = Definition.Status.read(text, at: place)
    if let problem { diagnostics.append(problem) }
    return status
  }

  /// A row's value and how many decimals it was written with.
  private mutating func value(_ row: Row, at place: Place) -> (Amount, Int?)? {
    let index = table.index(of: "value") ?? 0
    switch row.cell(index) {
    case .number(let number): return (.number(Exact(number)), number.scale)
    case .symbol(let symbol): return (.symbol(symbol), nil)
    case .text, .empty:
      diagnostics.append(.notANumber(row.text(index), in: "value", at: place))
      return nil
    }
  }

  /// A row's period; the indicator's own kind settles a text that could be two.
  private mutating func period(_ text: String, of definition: Definition, at place: Place) -> Period? {
    if let period = Period.read(text, as: nil) ?? definition.periodKind.flatMap({ Period.read(text, as: $0) }) {
      return period
    }
    let message = "'\(text)' in column 'period'"
    diagnostics.append(
      Period.readings(of: text).isEmpty
        ? Diagnostic(.wrongPeriod, at: place, "\(message) is not a period", help: "write \(Period.forms)")
        : Diagnostic(
          .ambiguousPeriod, at: place, "\(message) could be \(Period.meanings(of: text))",
          help: "write \(Period.clearForms(of: text))"))
    return nil
  }
}
