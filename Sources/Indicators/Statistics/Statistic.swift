import Tables

/// One number (or period, or zone) worked out from a series.
///
/// A statistic is one file in this folder and one line in `all`.
public struct Statistic: Sendable {
  /// The name after the dot: `mean` in `pi4.mean`.
  public let name: String
  /// What it says, in words for the reference and for workings.
  public let summary: String
  /// What it does with the values of several periods, which not every series allows.
  var together: Together = .apart
  /// Works the statistic out.
  let evaluate: @Sendable (Sample) -> Outcome

  /// Every statistic, in the order of the reference.
  public static let all: [Statistic] = [
    .value, .numerator, .denominator, .first, .last, .mean, .pooled, .min, .max, .lowerQuartile, .median,
    .upperQuartile, .interquartileRange, .range, .sum, .share, .change, .changePercent, .direction, .trend, .gap,
    .benchmark, .rolling12,
    .yearToDate, .annualisedMonth, .annualisedDays, .annualisedYearToDate, .rank, .status, .target,
  ]

  /// The statistic with a name.
  public static func named(_ name: String) -> Statistic? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The statistic of an indicator's values.
  /// - Parameters:
  ///   - area: the area's id; `nil` for the authority.
  ///   - range: which periods count.
  public func of(_ indicator: Indicator, area: String? = nil, in range: PeriodRange?) -> Outcome {
    let observations = indicator.observations(area: area, in: range)
    guard !observations.isEmpty else {
      return .unavailable("there is no value" + (range.map { " in \($0.label)" } ?? ""))
    }
    if let refusal = indicator.definition.series.refusal(of: together) { return .unavailable(refusal) }
    return evaluate(Sample(indicator: indicator, area: area, observations: observations))
  }
}

/// The values that a statistic is worked out from; never empty.
public struct Sample: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The area's id; `nil` for the authority.
  public let area: String?
  /// Its observations in range, in time order.
  public let observations: ArraySlice<Observation>

  /// All the area's observations, in time order, for statistics that look back beyond the range.
  var series: ArraySlice<Observation> { indicator.observations(area: area) }

  /// The result of a statistic over the values of all observations, in their order; unavailable if one has no number.
  func overAll(_ body: ([Exact]) -> Outcome) -> Outcome {
    let values = observations.indices.compactMap { observations[$0].value.number }
    let absent = observations.count - values.count
    guard absent == 0 else {
      return .unavailable("\(absent) of \(observations.count) values are missing or suppressed")
    }
    return body(values)
  }

  /// The result of a statistic that adds all values up, between whose periods none may be absent.
  func overSum(_ body: ([Exact]) -> Outcome) -> Outcome {
    for (one, next) in zip(observations, observations.dropFirst()) where one.period.next < next.period {
      return .unavailable("there is no row for \(one.period.next.label)")
    }
    return overAll(body)
  }

  /// The result of a statistic that is one observation's value.
  func single(_ observation: Observation?) -> Outcome {
    guard let observation else { return .unavailable("there is no value") }
    switch observation.value {
    case .number(let value):
      let quantity = indicator.definition.quantity(value, decimals: observation.decimals)
      return .quantity(quantity, at: observation, working: Working { .of(observation, in: indicator) })
    case .symbol(let symbol):
      return .unavailable("the value for \(observation.period.label) is \(symbol.meaning)")
    case .missing:
      let reason = observation.absence.map { ": \($0)" } ?? ""
      return .unavailable("there is no value for \(observation.period.label)\(reason)")
    }
  }
}

/// Why a statistic has no result.
struct Unavailable: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// What a statistic comes to.
public enum Outcome: Hashable, Sendable {
  /// A number; `at` is the observation that it is the value of, where it is one.
  case quantity(Quantity, at: Observation?, working: Working)
  /// Where a value stands against its bands.
  case zone(Zone, at: Observation, working: Working)
  /// A word, such as the direction of a change.
  case word(String, at: Observation, working: Working)
  /// No result, and why.
  case unavailable(String)

  /// The number, where there is one.
  public var quantity: Quantity? {
    if case .quantity(let quantity, _, _) = self { return quantity }
    return nil
  }

  /// The observation that it is the value of, where it is one.
  public var observation: Observation? {
    switch self {
    case .quantity(_, let observation, _): observation
    case .zone(_, let observation, _), .word(_, let observation, _): observation
    case .unavailable: nil
    }
  }

  /// How it was worked out; `nil` without a result.
  public var working: Working? {
    switch self {
    case .quantity(_, _, let working), .zone(_, _, let working), .word(_, _, let working): working
    case .unavailable: nil
    }
  }
}
