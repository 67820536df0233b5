/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x).
///
/// Below a + 1 by the power series of P, from there by Legendre's continued fraction of Q. Both take some √a steps.
/// Limits: a above 0 and at most 1e8, x at least 0. Error: relative 1e-12 of the smaller of P and Q.
/// Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2.
struct IncompleteGamma {
  /// P(a, x), the lower tail.
  let lower: Double
  /// Q(a, x), the upper tail.
  let upper: Double
  /// The slope of P in x.
  let density: Double

  /// The functions at one point.
  init(shape: Double, at point: Double) {
    guard point > 0 else {
      (lower, upper, density) = (0, 1, shape > 1 ? 0 : shape == 1 ? 1 : .infinity)
      return
    }
    let front = Self.front(shape, point)
    density = front / point
    if point < shape + 1 {
      lower = front / shape * Self.series(shape, point)
      upper = 1 - lower
    } else {
      upper = front / Self.fraction(shape, point)
      lower = 1 - upper
    }
  }

  private static let steps = 200_000

  /// xᵃ e⁻ˣ ÷ Γ(a).
  private static func front(_ shape: Double, _ point: Double) -> Double {
    let excess = (point - shape) / shape
    let logarithm = abs(excess) < 0.4 ? Logarithm.onePlus(excess) : Logarithm.of(point / shape)
    let power = shape * (logarithm - excess) - stirlingError(shape)
    return (shape / (2 * Double.pi)).squareRoot() * exponential(power)
  }

  /// 1 + x ÷ (a + 1) + x² ÷ ((a + 1)(a + 2)) + …
  private static func series(_ shape: Double, _ point: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for step in 1...steps {
      term *= point / (shape + Double(step))
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private static func fraction(_ shape: Double, _ point: Double) -> Double {
    let start = point + 1 - shape
    return continuedFraction(from: start, steps: steps) { step in (step * (shape - step), start + 2 * step) }
  }
}
