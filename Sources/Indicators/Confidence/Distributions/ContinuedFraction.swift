/// The value of b + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)) by Lentz's method, as modified by Thompson and Barnett.
///
/// - Parameters:
///   - start: b; not 0.
///   - steps: how many terms at most; the fraction is cut off there, so that nothing runs for ever.
///   - term: aᵢ and bᵢ, for i from 1.
func continuedFraction(
  from start: Double, steps: Int, term: (_ step: Double) -> (above: Double, below: Double)
) -> Double {
  let tiny = 1e-300
  var (value, upper, lower) = (start, start, 0.0)
  for step in 1...max(1, steps) {
    let (above, below) = term(Double(step))
    lower = below + above * lower
    lower = 1 / (abs(lower) < tiny ? tiny : lower)
    upper = below + above / upper
    upper = abs(upper) < tiny ? tiny : upper
    let factor = upper * lower
    value *= factor
    if abs(factor - 1) < 1e-16 { break }
  }
  return value
}
