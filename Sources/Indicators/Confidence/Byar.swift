extension ConfidenceMethod {
  /// Byar's approximation for a rate x ÷ n, times the multiplier: lower x(1 - 1 ÷ 9x - z ÷ 3√x)³,
  /// upper (x + 1)(1 - 1 ÷ 9(x + 1) + z ÷ 3√(x + 1))³, each ÷ n.
  ///
  /// Unit: that of the value. Limits: a whole count x of 10 or more, n above 0; a rate may count more than n. No
  /// interval for smaller counts, which `poisson` covers.
  /// Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987); Public Health England,
  /// Technical Guide: Confidence Intervals (2018).
  public static let byar = ConfidenceMethod(
    name: "byar", summary: "the interval of a rate that counts 10 or more"
  ) { evidence, level in
    guard let evidence = evidence.count, evidence.count >= 10 else { return nil }
    func limit(_ count: Double, _ z: Double) -> Double {
      let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
      return count * root * root * root / evidence.whole
    }
    return ConfidenceInterval(limit(evidence.count, -level.z), limit(evidence.count + 1, level.z))?
      .scaled(by: evidence.multiplier)
  }
}
