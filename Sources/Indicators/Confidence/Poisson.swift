extension ConfidenceMethod {
  /// The exact Poisson interval of a rate x ÷ n, times the multiplier: with α the share beyond each limit, lower
  /// ½ χ²(α; 2x), which is 0 where x is 0, and upper ½ χ²(1 - α; 2x + 2), each ÷ n.
  ///
  /// Unit: that of the value. Limits: a whole count x of 0 to 10 million, n above 0. Error: relative 1e-12.
  /// Indicators use it below 10, where `byar` stops.
  /// Source: F. Garwood (1936); Public Health England, Technical Guide: Confidence Intervals (2018).
  public static let poisson = ConfidenceMethod(
    name: "poisson", summary: "the exact interval of a rate, used where it counts fewer than 10"
  ) { evidence, level in
    guard let evidence = evidence.count, evidence.count <= 10_000_000 else { return nil }
    let lower = ChiSquared.quantile(lower: level.tail, degrees: 2 * evidence.count) ?? 0
    guard let upper = ChiSquared.quantile(upper: level.tail, degrees: 2 * evidence.count + 2) else { return nil }
    return ConfidenceInterval(lower / 2 / evidence.whole, upper / 2 / evidence.whole)?.scaled(by: evidence.multiplier)
  }
}
