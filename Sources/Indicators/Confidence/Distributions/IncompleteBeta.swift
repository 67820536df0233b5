/// The regularised incomplete beta function I(a, b) at x, by a continued fraction.
///
/// Below the mean a ÷ (a + b) by the fraction, beyond it by I(a, b) at x = 1 - I(b, a) at 1 - x. The fraction uses x only
/// together with 1 - x, so that nothing is lost where one of them is close to 1.
/// Limits: a and b above 0 and at most 1e8, x within 0 to 1. Error: relative 1e-12 below the mean.
/// Source: A. R. DiDonato and A. H. Morris, Significant Digit Computation of the Incomplete Beta Function Ratios (1992).
enum IncompleteBeta {
  /// The function at `point`; `rest` is 1 - `point`, given apart so that neither loses digits.
  static func value(_ a: Double, _ b: Double, at point: Double, rest: Double) -> Double {
    guard point > 0 else { return 0 }
    guard rest > 0 else { return 1 }
    return a * rest > b * point ? tail(a, b, point, rest) : 1 - tail(b, a, rest, point)
  }

  private static func tail(_ a: Double, _ b: Double, _ point: Double, _ rest: Double) -> Double {
    let excess = a * rest - b * point
    func below(_ step: Double) -> Double {
      step + step * (b - step) * point / (a + 2 * step - 1)
        + (a + step) / (a + 2 * step + 1) * (excess + 1 + step * (1 + rest))
    }
    let start = a / (a + 1) * (excess + 1)
    let fraction = continuedFraction(from: start, steps: 200_000) { step in
      let scale = point / (a + 2 * step - 1)
      return ((a + step - 1) * scale * (a + b + step - 1) * scale * step * (b - step), below(step))
    }
    return front(a, b, point, rest, excess) / fraction
  }

  /// xᵃ (1 - x)ᵇ ÷ B(a, b), with the large powers cancelled: both bases are close to 1 around the mean.
  private static func front(_ a: Double, _ b: Double, _ point: Double, _ rest: Double, _ excess: Double) -> Double {
    let sum = a + b
    let power =
      a * Logarithm.of(orOnePlus: -excess / a, point * sum / a)
      + b * Logarithm.of(orOnePlus: excess / b, rest * sum / b)
    let stirling = stirlingError(sum) - stirlingError(a) - stirlingError(b)
    return (a * b / (2 * Double.pi * sum)).squareRoot() * exponential(power + stirling)
  }
}

extension Logarithm {
  /// The logarithm of a number whose excess over 1 is also known: by the excess where that is small.
  fileprivate static func of(orOnePlus excess: Double, _ number: Double) -> Double {
    abs(excess) < 0.4 ? onePlus(excess) : of(number)
  }
}
