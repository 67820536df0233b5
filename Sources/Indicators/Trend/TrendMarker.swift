/// Which way an indicator's last five years go, and whether that is better.
///
/// Source: Office for Health Improvement and Disparities, Fingertips, "Recent trends".
public struct TrendMarker: Hashable, Sendable {
  /// What the marker shows.
  public enum Direction: String, Sendable, CaseIterable {
    case increasing, decreasing
    case noSignificantChange = "no-significant-change"
  }

  /// The marker, or why there is none.
  public enum Outcome: Hashable, Sendable {
    case marker(TrendMarker)
    case unavailable(String)
  }

  /// What it shows.
  public let direction: Direction
  /// The test behind it.
  public let test: TrendTest
  /// The five years.
  public let periods: PeriodRange
  private let polarity: Polarity

  /// The marker in words: "increasing and getting better", "decreasing", "no significant change".
  public var text: String {
    switch (direction, polarity) {
    case (.noSignificantChange, _): "no significant change"
    case (_, .none): direction.rawValue
    case (.increasing, .higher), (.decreasing, .lower): "\(direction.rawValue) and getting better"
    case (.increasing, .lower), (.decreasing, .higher): "\(direction.rawValue) and getting worse"
    }
  }

  /// The marker of the last five of some observations, which are in order of time.
  ///
  /// Unavailable for illustrative, rolling and cumulative values; for values that are not of years; for fewer than five
  /// years in a row that are counted alike and have a number; and where nothing says how sure the values are.
  public static func of(_ observations: ArraySlice<Observation>, in indicator: Indicator) -> Outcome {
    let definition = indicator.definition
    if definition.status == .illustrative { return .unavailable("the values are illustrative, so they have no trend") }
    if let overlap = definition.series.overlap { return .unavailable("\(overlap), so they have no trend") }
    switch years(observations, definition) {
    case .failure(let reason): return .unavailable(reason.reason)
    case .success(let years):
      guard let first = years.first?.period, let last = years.last?.period, let periods = PeriodRange(first, last),
        let test = TrendTest(of: years, in: indicator)
      else {
        return .unavailable(
          definition.measure.isPartOfWhole
            ? "a trend of percentages needs what was counted and out of what, neither none nor all"
            : "a trend needs to know how sure each value is, and nothing says so")
      }
      return .marker(TrendMarker(test, periods, definition.polarity))
    }
  }

  private init(_ test: TrendTest, _ periods: PeriodRange, _ polarity: Polarity) {
    (self.test, self.periods, self.polarity) = (test, periods, polarity)
    direction = test.finding != .significant ? .noSignificantChange : test.slope > 0 ? .increasing : .decreasing
  }

  /// The last five years, or why they make no trend.
  private static func years(
    _ observations: ArraySlice<Observation>, _ definition: Definition
  ) -> Result<[Observation], Unavailable> {
    let years = Array(observations.suffix(TrendTest.points))
    if let other = observations.first(where: { !$0.period.kind.isYear }) {
      return .failure(Unavailable("a trend needs years, not \(other.period.kind.plural)"))
    }
    guard years.count == TrendTest.points else {
      return .failure(
        Unavailable("a trend needs five years, and there \(years.count == 1 ? "is" : "are") \(years.count)"))
    }
    for (one, next) in zip(years, years.dropFirst()) where one.period.next != next.period {
      return .failure(Unavailable("there is no row for \(one.period.next.label)"))
    }
    if let lost = years.first(where: { $0.value.number == nil }) {
      return .failure(Unavailable("the value for \(lost.period.label) is missing or suppressed"))
    }
    let start = years[0].period.firstDay
    if let change = definition.changes.first(where: {
      $0.from.firstDay > start && $0.from.firstDay <= years[4].period.lastDay
    }) {
      return .failure(Unavailable("the values are counted in another way from \(change.from.label)"))
    }
    return .success(years)
  }
}

extension TrendTest {
  /// The test of five observations: percentages by what was counted, others by their intervals.
  fileprivate init?(of years: [Observation], in indicator: Indicator) {
    if indicator.definition.measure.isPartOfWhole {
      self.init(
        counts: years.compactMap { $0.numerator?.number?.nearest },
        outOf: years.compactMap { $0.denominator?.number?.nearest })
    } else {
      let intervals = years.compactMap { indicator.interval(of: $0, at: .percent95) }
      self.init(
        values: years.compactMap { $0.value.number?.nearest },
        standardErrors: intervals.map { ($0.upper - $0.lower) / (2 * ConfidenceLevel.percent95.z) })
    }
  }
}

extension PeriodKind {
  /// Whether it is a year of some sort.
  var isYear: Bool { self == .calendarYear || self == .financialYear || self == .academicYear }
}
