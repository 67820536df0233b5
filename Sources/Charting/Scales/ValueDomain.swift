/// The range of values that an axis has to hold, before its ends are made round.
struct ValueDomain: Hashable {
  let lower: Double
  let upper: Double

  /// The domain for the lowest and highest value drawn.
  ///
  /// Zero is taken in where the lowest value is at most half of the highest. A range that is narrow for its values is
  /// widened, so that noise does not fill the plot.
  init(lowest: Double, highest: Double, unit: AxisUnit, fromZero: Bool) {
    var (lower, upper) = (lowest, highest)
    if fromZero || (lower > 0 && lower <= upper / 2) { lower = min(0, lower) }
    if fromZero || (upper < 0 && upper >= lower / 2) { upper = max(0, upper) }
    let least = Self.leastSpan(lower, upper, unit)
    if upper - lower < least {
      let middle = (lower + upper) / 2
      let (floor, ceiling) = Self.limits(lower, upper, unit)
      lower = max(floor, min(middle - least / 2, ceiling - least))
      upper = lower + least
    }
    self.lower = lower
    self.upper = upper
  }

  private static func leastSpan(_ lower: Double, _ upper: Double, _ unit: AxisUnit) -> Double {
    let tenth = max(abs(lower), abs(upper)) / 10
    switch unit {
    case .percent: return max(10, tenth)
    case .count: return max(4, tenth)
    case .rate, .money, .number: return tenth < 1e-6 ? 1 : tenth
    }
  }

  /// Where widening has to stop: values that cannot occur are not put on the axis.
  private static func limits(_ lower: Double, _ upper: Double, _ unit: AxisUnit) -> (Double, Double) {
    let floor = lower >= 0 ? 0 : -Double.infinity
    let ceiling = unit == .percent && upper <= 100 ? 100 : Double.infinity
    return (floor, ceiling)
  }
}
