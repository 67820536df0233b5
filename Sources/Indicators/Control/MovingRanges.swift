/// How far each value of a series lies from the one before it: MR = |y[i] − y[i−1]|.
///
/// Source: NHS England, "Making Data Count"; D. J. Wheeler, "Understanding Variation" (the XmR chart).
public struct MovingRanges: Hashable, Sendable {
  /// The moving ranges, one fewer than the values.
  public let ranges: [Exact]
  /// Those that the average is taken over: all, or without the exceptional ones.
  public let counted: [Exact]
  /// AMR, the mean of the moving ranges that count.
  public let average: Exact

  /// The moving ranges of values in time order; `nil` for fewer than two values.
  ///
  /// - Parameter screening: drops, once, every moving range of at least 3.267 times the average of all of them, so
  ///   that one leap does not hide the next. Where nothing moves nothing is exceptional, and all are kept.
  public init?(of values: [Exact], screening: Bool = true) {
    ranges = zip(values.dropFirst(), values).map { ($0 - $1).magnitude }
    guard let all = Self.mean(ranges) else { return nil }
    let bound = all * Exact(3267)
    counted = screening && all > .zero ? ranges.filter { $0 * Exact(1000) < bound } : ranges
    guard let average = Self.mean(counted) else { return nil }
    self.average = average
  }

  private static func mean(_ values: [Exact]) -> Exact? {
    Exact(Exact.sum(values), over: Exact(values.count))
  }
}
