import Indicators
import Papers
import Tables

/// An indicator's values as a tidy CSV file.
enum IndicatorCSV {
  /// `period,area,numerator,denominator,value,display,status`; the area of the indicator's own values is empty.
  static func bytes(_ indicator: Indicator) -> [UInt8] {
    let rows = indicator.observations.map { observation in
      [
        observation.period.id, observation.area ?? "", text(observation.numerator), text(observation.denominator),
        text(observation.value), indicator.display(observation),
        observation.status?.rawValue ?? "",
      ]
    }
    let header = ["period", "area", "numerator", "denominator", "value", "display", "status"]
    return Array(CSV.write(header: header, rows: rows).utf8)
  }

  static func text(_ amount: Amount?) -> String {
    switch amount {
    case .number(let value): NumberText.full(value)
    case .symbol(let symbol): symbol.rawValue
    case .missing, nil: ""
    }
  }
}
