/// The chi-squared distribution.
///
/// Limits: degrees of freedom above 0 and at most 1e8, tails between 0 and 1 (both excluded); anything else has no
/// quantile. Error: relative 1e-12. Source: twice the inverse of the incomplete gamma function at half the degrees.
enum ChiSquared {
  /// The value that a share `tail` of the distribution stays below.
  static func quantile(lower tail: Double, degrees: Double) -> Double? {
    quantile(tail, degrees) { point in
      let gamma = IncompleteGamma(shape: degrees / 2, at: point)
      return (gamma.lower - tail, gamma.density)
    }
  }

  /// The value that a share `tail` of the distribution exceeds.
  static func quantile(upper tail: Double, degrees: Double) -> Double? {
    quantile(tail, degrees) { point in
      let gamma = IncompleteGamma(shape: degrees / 2, at: point)
      return (tail - gamma.upper, gamma.density)
    }
  }

  private static func quantile(
    _ tail: Double, _ degrees: Double, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double? {
    guard tail > 0, tail < 1, degrees > 0, degrees <= 1e8 else { return nil }
    return 2 * Root.rising(from: degrees / 2, function)
  }
}
