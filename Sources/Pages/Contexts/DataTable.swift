import Indicators
import Papers
import Tables

/// An indicator's values as a table, with the same rounding as its chart.
enum DataTable {
  /// One row a period: what was counted, the value, and the zone.
  static func context(_ indicator: Indicator, in range: PeriodRange?, id: String, caption: String) -> Templates.Context
  {
    let definition = indicator.definition
    let isRatio = definition.numerator != nil
    let hasBands = definition.bands != nil
    var headers = ["Period"]
    if isRatio { headers += ["Number", "Out of"] }
    headers.append("Value")
    if hasBands { headers.append("Standing") }
    let rows = indicator.observations(in: range).map { observation -> [String] in
      var cells = [observation.period.label]
      if isRatio { cells += [amount(observation.numerator), amount(observation.denominator)] }
      cells.append(value(observation, definition))
      if hasBands { cells.append(standing(of: observation, indicator)) }
      return cells
    }
    return TableContext.plain(id: id, caption: caption, headers: headers, rows: rows)
  }

  /// Several indicators side by side, one row a period.
  static func context(
    _ indicators: [Indicator], in range: PeriodRange?, id: String, caption: String
  ) -> Templates.Context {
    let observed = indicators.map { indicator in
      Dictionary(
        indicator.observations(in: range).map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let periods = Set(observed.flatMap(\.keys)).sorted()
    let rows = periods.map { period in
      [period.label]
        + zip(indicators, observed).map { indicator, values in
          values[period].map { value($0, indicator.definition) } ?? "no value"
        }
    }
    let headers = ["Period"] + indicators.map(\.definition.title)
    return TableContext.plain(id: id, caption: caption, headers: headers, rows: rows)
  }

  /// The zone in words; that there was no target, or nothing where there is no value to judge.
  private static func standing(of observation: Observation, _ indicator: Indicator) -> String {
    if let zone = indicator.zone(of: observation) { return zone.label }
    return indicator.bands(for: observation) == nil ? "no target" : ""
  }

  /// A value as printed, or the words that stand in its place.
  static func value(_ observation: Observation, _ definition: Definition) -> String {
    switch observation.value {
    case .number(let value): definition.quantity(value, decimals: observation.decimals).display
    case .symbol(let symbol): symbol.meaning
    case .missing: "no value"
    }
  }

  private static func amount(_ amount: Amount?) -> String {
    switch amount {
    case .number(let value): NumberText.decimal(value, decimals: value.denominator == 1 ? 0 : 2)
    case .symbol(let symbol): symbol.meaning
    case .missing, nil: "no value"
    }
  }
}
