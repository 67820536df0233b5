import Indicators
import Papers
import Tables

/// An indicator's values as a tidy CSV file.
enum IndicatorCSV {
  /// The observations of the JSON file, one a row; the area of the indicator's own values is empty.
  static func bytes(_ indicator: Indicator) -> [UInt8] {
    let rows = indicator.observations.map { observation in
      [
        observation.period.id, observation.area ?? "", text(observation.numerator), text(observation.denominator),
        text(observation.value), indicator.display(observation), limit(\.lower, observation, indicator),
        limit(\.upper, observation, indicator), indicator.zone(of: observation)?.rawValue ?? "",
        observation.status?.rawValue ?? "",
      ]
    }
    let header = [
      "period", "area", "numerator", "denominator", "value", "display", "lower95", "upper95", "zone", "status",
    ]
    return Array(CSV.write(header: header, rows: rows).utf8)
  }

  private static func limit(
    _ limit: KeyPath<ConfidenceInterval, Double>, _ observation: Observation, _ indicator: Indicator
  ) -> String {
    let interval = indicator.interval(of: observation, at: .percent95)
    return interval.flatMap { Exact(estimate: $0[keyPath: limit]) }.map(NumberText.full) ?? ""
  }

  static func text(_ amount: Amount?) -> String {
    switch amount {
    case .number(let value): NumberText.full(value)
    case .symbol(let symbol): symbol.rawValue
    case .missing, nil: ""
    }
  }
}
