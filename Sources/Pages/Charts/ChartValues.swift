import Charting
import Indicators

/// An indicator's values in a chart's terms: places as numbers, texts as printed.
struct ChartValues {
  private let indicator: Indicator
  private var definition: Definition { indicator.definition }

  init(_ indicator: Indicator) {
    self.indicator = indicator
  }

  /// A series with a value or a word for each period.
  func series(
    _ role: ChartRole, _ label: String, _ observations: [Observation], _ periods: [Period]
  ) -> ChartSeries {
    let byPeriod = Dictionary(observations.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    return series(role, label, periods.map { byPeriod[$0] })
  }

  /// A series with a value or a word for each observation.
  func series(_ role: ChartRole, _ label: String, _ observations: [Observation?]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: observations.map { $0?.value.number?.approximate },
      texts: observations.map { $0.map(text) })
  }

  /// A value as printed, or the symbol that stands in its place.
  func text(_ observation: Observation) -> String {
    switch observation.value {
    case .number(let value): text(value, decimals: observation.decimals)
    case .symbol, .missing: indicator.display(observation)
    }
  }

  /// A value for a label: its unit only where it is a sign.
  func text(_ value: Exact, decimals: Int?) -> String {
    let quantity = definition.quantity(value, decimals: decimals)
    return definition.unit.suffix.hasPrefix(" ") ? quantity.number : quantity.display
  }

  /// What the axis counts.
  var axisUnit: AxisUnit {
    switch definition.measure {
    case .percentage: .percent
    case .rate: .rate(per: definition.per)
    case .count: .count
    case .money: .money(prefix: definition.unit.prefix, suffix: definition.unit.suffix)
    default: .number
    }
  }

  /// "Illustrative values"; `nil` where nothing needs saying.
  var statusNote: String? { indicator.status.notice.map { $0.prefix { $0 != ":" } + " values" } }

  /// How long a kind of period is on an axis; days stand at their months.
  static func step(of kind: PeriodKind?) -> ChartStep {
    switch kind {
    case .month, .day, nil: .month
    case .quarter: .quarter
    case .calendarYear, .financialYear, .academicYear: .year
    }
  }

  /// Where a period stands on an axis.
  static func position(of period: Period) -> Int { period.kind == .day ? period.firstMonth : period.ordinal }

  /// A period with its names.
  static func period(_ period: Period) -> ChartPeriod {
    let isYear = step(of: period.kind) == .year
    return ChartPeriod(
      position: position(of: period), month: isYear ? nil : period.firstMonth % 12 + 1, short: period.shortLabel,
      long: period.label)
  }
}
