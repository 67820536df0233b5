/// Student's t distribution.
///
/// Limits: degrees of freedom above 0 and at most 1e8, tails above 0 and below ½; anything else has no quantile.
/// Error: relative 1e-12. Source: the upper tail beyond t is ½ I(ν ÷ 2, ½) at ν ÷ (ν + t²), inverted.
enum StudentT {
  /// The value above 0 that a share `tail` of the distribution exceeds.
  static func quantile(upper tail: Double, degrees: Double) -> Double? {
    guard tail > 0, tail < 0.5, degrees > 0, degrees <= 1e8 else { return nil }
    return Root.rising(from: 1) { point in
      let ratio = point * point / degrees
      let above = IncompleteBeta.value(degrees / 2, 0.5, at: 1 / (1 + ratio), rest: ratio / (1 + ratio)) / 2
      return (tail - above, density(at: ratio, degrees))
    }
  }

  /// Γ((ν + 1) ÷ 2) ÷ (√(πν) Γ(ν ÷ 2)) × (1 + t² ÷ ν)^(-(ν + 1) ÷ 2).
  private static func density(at ratio: Double, _ degrees: Double) -> Double {
    let half = degrees / 2
    let gammas = half * Logarithm.onePlus(0.5 / half) - 0.5 + stirlingError(half + 0.5) - stirlingError(half)
    let power = gammas - (half + 0.5) * Logarithm.onePlus(ratio)
    return exponential(power) / (2 * Double.pi).squareRoot()
  }
}
