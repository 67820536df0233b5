/// e to a power, from the four operations alone, so that every machine gives the same digits.
///
/// Error: about one unit in the last place. Below -700 it is 0, above 700 infinite: no limit comes near either.
func exponential(_ power: Double) -> Double {
  guard power > -700 else { return 0 }
  guard power < 700 else { return .infinity }
  let halvings = (power / Logarithm.two).rounded()
  let rest = power - halvings * Logarithm.twoHigh - halvings * Logarithm.twoLow
  var sum = 1.0
  for step in stride(from: 16.0, to: 0, by: -1) { sum = 1 + sum * rest / step }
  return Double(sign: .plus, exponent: Int(halvings), significand: sum)
}
