/// Where a rising function is 0.
enum Root {
  /// Newton's method, held between bounds that close in: a step that would leave them halves them instead.
  ///
  /// - Parameters:
  ///   - start: a first guess above 0, where the upper bound is sought by doubling.
  ///   - function: the value and the slope at a point at or above 0; below 0 at 0.
  /// - Returns: the root, to the last digits that the function carries.
  static func rising(from start: Double, _ function: (Double) -> (value: Double, slope: Double)) -> Double {
    var (low, high) = (0.0, start)
    while function(high).value < 0, high < 1e300 { (low, high) = (high, high * 2) }
    var point = low > 0 ? low : start
    for _ in 0..<400 {
      let (value, slope) = function(point)
      if value < 0 { low = point } else { high = point }
      let step = value / slope
      if abs(step) <= 4e-16 * point || value == 0 { break }
      let next = point - step
      let middle = low + (high - low) / 2
      if middle == low || middle == high { break }
      point = next > low && next < high ? next : middle
    }
    return point
  }
}
