/// What an interval is worked out from.
public enum Evidence: Hashable, Sendable {
  /// A count out of a denominator; the value is count ÷ denominator × multiplier.
  case counted(Double, outOf: Double, multiplier: Double)
  /// The mean and the standard deviation of a sample of some size.
  case sampled(mean: Double, deviation: Double, size: Int)

  /// A count that can be worked with; `nil` for other evidence, for a count that is not whole or is below 0, for a
  /// denominator or a multiplier that is not above 0, and beyond the whole numbers that floating point holds (2⁵³).
  var count: Count? {
    let most = 9_007_199_254_740_992.0
    guard case .counted(let count, let whole, let multiplier) = self, count >= 0, count <= most,
      count.rounded() == count, whole > 0, whole <= most, multiplier > 0, multiplier.isFinite
    else { return nil }
    return Count(count: count, whole: whole, multiplier: multiplier)
  }

  /// A count out of something, checked.
  struct Count {
    /// A whole number, 0 or more.
    let count: Double
    /// The denominator, above 0; not always whole.
    let whole: Double
    /// Above 0.
    let multiplier: Double
  }
}
