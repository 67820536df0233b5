/// What Stirling's formula leaves out of the gamma function: log Γ(a) - [(a - ½) log a - a + ½ log 2π], for a above 0.
///
/// Large terms then cancel on paper instead of in floating point. Error: below 1e-14. From 16 on by the asymptotic
/// series, below by the recurrence Γ(a + 1) = a Γ(a).
/// Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
func stirlingError(_ shape: Double) -> Double {
  var (shape, error) = (shape, 0.0)
  while shape < 16 {
    error += (shape + 0.5) * Logarithm.onePlus(1 / shape) - 1
    shape += 1
  }
  let square = 1 / (shape * shape)
  let coefficients = [1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]
  return error + coefficients.reduce(0) { $0 * square + $1 } / shape
}
