/// A stretch of a control chart with limits of its own: from one change of definition to the next.
public struct ControlSegment: Hashable, Sendable {
  /// One month of a segment.
  public struct Point: Hashable, Sendable {
    /// The month.
    public let period: Period
    /// The value at full precision.
    public let value: Exact
    /// Why the point stands out; `nil` for common cause.
    public let signal: ControlSignal?
  }

  /// The months in time order.
  public let points: [Point]
  /// The limits; `nil` for fewer than two months.
  public let limits: ControlLimits?

  /// A segment of months in time order without a gap.
  /// - Parameter baseline: the months that the limits are worked out from, where the segment has any of them; else all.
  init(_ months: [(period: Period, value: Exact)], baseline: PeriodRange? = nil) {
    let values = months.map(\.value)
    let first = baseline.map { range in months.filter { range.contains($0.period) }.map(\.value) } ?? []
    let limits = ControlLimits(of: first.isEmpty ? values : first)
    let signals = limits.map { ControlRule.signals(in: values, limits: $0) } ?? values.map { _ in nil }
    self.limits = limits
    points = zip(months, signals).map { Point(period: $0.period, value: $0.value, signal: $1) }
  }
}
