import Tables

/// A control chart (XmR): whether an indicator's months vary by chance alone.
///
/// Not for cumulative or rolling series, which their definition names: each value holds most of the one before, so they
/// drift and nearly every point would be flagged.
///
/// Source: NHS England, "Making Data Count".
public struct ControlChart: Hashable, Sendable {
  /// The chart, or why there is none.
  public enum Outcome: Hashable, Sendable {
    case chart(ControlChart)
    case unavailable(String)

    /// The chart, where there is one.
    public var chart: ControlChart? {
      if case .chart(let chart) = self { return chart }
      return nil
    }

    /// Why there is none, in words that follow "there is no control chart:"; `nil` where there is one.
    public var reason: String? {
      if case .unavailable(let reason) = self { return reason }
      return nil
    }
  }

  /// The stretches between changes of definition, in time order; never empty, and none of them is.
  public let segments: [ControlSegment]
  /// The limits of the last segment; `nil` where it has one month only.
  public let limits: ControlLimits?
  /// What the last month signals.
  public let variation: Variation
  /// The target against the last segment's limits; `nil` without target, polarity or limits.
  public let assurance: Assurance?

  /// The points that stand out, of all segments, in time order.
  public var flagged: [(period: Period, signal: ControlSignal)] {
    segments.flatMap(\.points).compactMap { point in point.signal.map { (point.period, $0) } }
  }

  /// The control chart of the authority's values, a new segment starting with each change of definition.
  ///
  /// Unavailable for illustrative, rolling and cumulative values, for values that are not monthly, where a month is
  /// missing or suppressed (the moving range over a gap is not that of a month), and where no two months in a row are
  /// counted alike.
  public static func of(_ indicator: Indicator) -> Outcome {
    // A rebuilt series shows how it was rebuilt: its signals would be taken for the service's.
    if indicator.status == .illustrative { return .unavailable("the values are illustrative") }
    if let overlap = indicator.definition.series.overlap { return .unavailable("\(overlap), so they drift") }
    switch months(of: indicator.own) {
    case .failure(let reason): return .unavailable(reason.reason)
    case .success(let months):
      if let fault = baselineFault(months, indicator.definition) { return .unavailable(fault) }
      let chart = ControlChart(months, indicator.definition)
      guard chart.segments.contains(where: { $0.limits != nil }) else {
        return .unavailable("a control chart needs two months in a row that are counted alike")
      }
      return .chart(chart)
    }
  }

  /// Why no limits can be worked out from the definition's baseline.
  private static func baselineFault(
    _ months: [(period: Period, value: Exact)], _ definition: Definition
  ) -> String? {
    guard let baseline = definition.baseline else { return nil }
    let inside = months.map(\.period).filter(baseline.contains)
    guard inside.count > 1, let first = inside.first else {
      return "the baseline, \(baseline.label), holds fewer than two of its months"
    }
    let change = definition.changes.first { baseline.contains($0.from) && $0.from > first }
    return change.map { "the definition changes in \($0.from.label), within the baseline" }
  }

  private init(_ months: [(period: Period, value: Exact)], _ definition: Definition) {
    let starts = definition.changes.map(\.from.firstDay)
    let groups = Dictionary(grouping: months) { month in starts.count { $0 <= month.period.firstDay } }
    segments = groups.sorted { $0.key < $1.key }.map { ControlSegment($0.value, baseline: definition.baseline) }
    let limits = segments.last?.limits
    self.limits = limits
    variation = Variation(segments.last?.points.last?.signal, polarity: definition.polarity)
    assurance = limits.flatMap { limits in
      months.last.flatMap { definition.bands?.entry(in: $0.period) }.flatMap {
        Assurance(target: $0.bands.target.value, limits: limits, polarity: definition.polarity)
      }
    }
  }

  /// The months with their values, or why they make no control chart.
  private static func months(
    of observations: [Observation]
  ) -> Result<[(period: Period, value: Exact)], Unavailable> {
    guard !observations.isEmpty else { return .failure(Unavailable("there is no value")) }
    var months: [(period: Period, value: Exact)] = []
    for observation in observations {
      let period = observation.period
      guard period.kind == .month else {
        return .failure(Unavailable("a control chart needs months, not \(period.kind.plural)"))
      }
      if let expected = months.last?.period.next, period != expected {
        let isRepeated = period < expected
        return .failure(
          Unavailable(
            isRepeated ? "there are two values for \(period.label)" : "there is no value for \(expected.label)"))
      }
      switch observation.value {
      case .number(let value): months.append((period, value))
      case .symbol(let symbol):
        return .failure(Unavailable("the value for \(period.label) is \(symbol.meaning)"))
      case .missing: return .failure(Unavailable("there is no value for \(period.label)"))
      }
    }
    return .success(months)
  }
}
