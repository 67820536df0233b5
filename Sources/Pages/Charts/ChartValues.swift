import Charting
import Indicators
import Tables

/// An indicator's values in a chart's terms: places as numbers, texts as printed.
struct ChartValues {
  private let indicator: Indicator
  private var definition: Definition { indicator.definition }

  init(_ indicator: Indicator) {
    self.indicator = indicator
  }

  /// A series with a value or a word for each period.
  func series(
    _ role: ChartRole, _ label: String, _ observations: some Sequence<Observation>, _ periods: [Period]
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

  /// A value as printed, or the word that stands in its place.
  func text(_ observation: Observation) -> String {
    switch observation.value {
    case .number(let value): text(value, decimals: observation.decimals)
    case .symbol(let symbol): symbol.word
    case .missing: "no value"
    }
  }

  /// The inks of so many parts, as far apart as can be, the darkest first.
  static func parts(_ count: Int) -> [ChartRole] {
    switch count {
    case ...1: [.part2]
    case 2: [.part2, .part4]
    case 3: [.part1, .part3, .part5]
    case 4: [.part1, .part2, .part3, .part5]
    default: ChartRole.parts
    }
  }

  /// A value for a label: its unit only where it is a sign.
  func text(_ value: Exact, decimals: Int?) -> String {
    let quantity = definition.quantity(value, decimals: decimals)
    return definition.unit.suffix.hasPrefix(" ") ? quantity.number : quantity.display
  }

  /// Each number's share of all, as printed; none where one is not known, since the whole is not known then.
  static func shares(_ numbers: [Exact?]) -> [String?] {
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count else { return numbers.map { _ in nil } }
    let whole = Exact.sum(known)
    return known.map { number in
      Exact(number * Exact(100), over: whole).map { Quantity($0, unit: .percent, decimals: 1).display }
    }
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
  var statusNote: String? { indicator.status.word.map { "\($0) values" } }

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
