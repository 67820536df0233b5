/// Natural logarithms, from the four operations alone, so that every machine gives the same digits.
///
/// Error: about one unit in the last place. The arguments are positive and finite.
enum Logarithm {
  /// The logarithm of 2.
  static let two = 0.6931471805599453
  /// The upper digits of `two`, short enough that small multiples are exact.
  static let twoHigh = 0.693147180369123816490
  /// What `twoHigh` leaves out.
  static let twoLow = 1.90821492927058770002e-10

  /// The logarithm of a number above 0.
  static func of(_ number: Double) -> Double {
    var (doublings, part) = (Double(number.exponent), number.significand)
    if part > 2.0.squareRoot() { (doublings, part) = (doublings + 1, part / 2) }
    return doublings * twoHigh + (near(part - 1) + doublings * twoLow)
  }

  /// The logarithm of 1 + `excess`, without loss where the excess is small; `excess` is above -1.
  static func onePlus(_ excess: Double) -> Double {
    abs(excess) < 0.4 ? near(excess) : of(1 + excess)
  }

  /// log(1 + e) = 2 artanh(e ÷ (2 + e)), as its power series; `excess` within -0.4 to 0.42.
  private static func near(_ excess: Double) -> Double {
    let ratio = excess / (2 + excess)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 33.0, to: 1, by: -2) { sum = square * (1 / odd + sum) }
    return 2 * ratio * (1 + sum)
  }
}
