extension ConfidenceMethod {
  /// Wilson's score interval of a proportion x ÷ n, times the multiplier:
  /// (2x + z² ∓ z√(z² + 4x(1 - x ÷ n))) ÷ (2(n + z²)).
  ///
  /// Unit: that of the value, a percentage at multiplier 100. Limits: whole counts, n above 0 and x of 0 to n; the lower
  /// limit of none and the upper limit of all are exact. No interval for x above n, below 0, or not whole.
  /// Source: E. B. Wilson (1927); Public Health England, Technical Guide: Confidence Intervals (2018).
  public static let wilson = ConfidenceMethod(
    name: "wilson", summary: "the score interval of a percentage, from its numerator and denominator"
  ) { evidence, level in
    guard let evidence = evidence.count, evidence.count <= evidence.whole,
      evidence.whole.rounded() == evidence.whole
    else { return nil }
    let (count, whole, z) = (evidence.count, evidence.whole, level.z)
    let (middle, divisor) = (2 * count + z * z, 2 * (whole + z * z))
    let spread = z * (z * z + 4 * count * ((whole - count) / whole)).squareRoot()
    let lower = count == 0 ? 0 : (middle - spread) / divisor
    let upper = count == whole ? 1 : (middle + spread) / divisor
    return ConfidenceInterval(lower, upper)?.scaled(by: evidence.multiplier)
  }
}
