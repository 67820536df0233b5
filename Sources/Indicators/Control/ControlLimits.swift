/// What a process is expected to stay within, going by its own month-to-month movement.
///
/// Limits are mean ∓ 2.66 × AMR, near limits mean ∓ ⅔ × 2.66 × AMR, AMR being the average moving range. Everything is
/// exact, so a value on a limit is on it and no comparison is decided by rounding. Limits may lie where values cannot
/// (below 0%); they are not cut.
///
/// Source: NHS England, "Making Data Count"; D. J. Wheeler, "Understanding Variation" (the XmR chart).
public struct ControlLimits: Hashable, Sendable {
  /// Fewer values than this make trial limits.
  public static let trialBelow = 13

  /// The mean of all values.
  public let mean: Exact
  /// The average moving range behind the limits.
  public let averageMovingRange: Exact
  /// The lower limit.
  public let lower: Exact
  /// The upper limit.
  public let upper: Exact
  /// Two thirds of the way from the mean to the lower limit.
  public let nearLower: Exact
  /// Two thirds of the way from the mean to the upper limit.
  public let nearUpper: Exact
  /// Whether there are fewer than 13 values, so that the limits may yet move a good deal; the chart has to say so.
  public let isTrial: Bool

  /// The limits of values in time order; `nil` for fewer than two values, which have no moving range.
  /// - Parameter screening: whether exceptional moving ranges are left out; see `MovingRanges`.
  public init?(of values: [Exact], screening: Bool = true) {
    guard let moving = MovingRanges(of: values, screening: screening),
      let mean = Exact(Exact.sum(values), over: Exact(values.count)),
      let distance = Exact(moving.average * Exact(266), over: Exact(100)),
      let near = Exact(distance * Exact(2), over: Exact(3))
    else { return nil }
    self.mean = mean
    averageMovingRange = moving.average
    (lower, upper) = (mean - distance, mean + distance)
    (nearLower, nearUpper) = (mean - near, mean + near)
    isTrial = values.count < Self.trialBelow
  }
}
