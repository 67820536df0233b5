public import BigInt

/// The one place where a figure is rounded.
public enum Rounding {
  /// The value in units of `10^-decimals`, rounded half away from zero (12.25 becomes 123 at one decimal).
  ///
  /// Source: 55,780 of 55,781 published rates and percentages for English local authorities recompute this way.
  public static func halfAwayFromZero(_ value: Exact, decimals: Int) -> BigInt {
    if let short = short(value, decimals: decimals) { return BigInt(short) }
    let scaled = value.numerator.magnitude * BigUInt(10).power(max(0, decimals))
    let divisor = value.denominator.magnitude
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let rounded = remainder * 2 >= divisor ? quotient + 1 : quotient
    return value.numerator < 0 ? -BigInt(rounded) : BigInt(rounded)
  }

  /// The value without its decimals after so many: 12.29 becomes 12.2 at one decimal. For workings, never for a figure.
  static func towardZero(_ value: Exact, decimals: Int) -> Exact {
    if let small = value.small, (0...12).contains(decimals) {
      let scale = Int128.powerOfTen(decimals)
      return Exact(Int128(small.numerator) * scale / Int128(small.denominator), over: scale)
    }
    let scale = BigInt(10).power(max(0, decimals))
    return Exact(Exact(value.numerator * scale / value.denominator), over: Exact(scale)) ?? value
  }

  /// Whether rounding to so many decimals drops nothing.
  static func isExact(_ value: Exact, decimals: Int) -> Bool {
    if let small = value.small, (0...18).contains(decimals) {
      return Int128.powerOfTen(decimals) % Int128(small.denominator) == 0
    }
    return BigInt(10).power(max(0, decimals)) % value.denominator == 0
  }

  /// The same as `halfAwayFromZero` in 128 bits, which a word times `10^12` does not leave; `nil` for a number that is
  /// longer than a word, and for more decimals.
  static func short(_ value: Exact, decimals: Int) -> Int128? {
    guard let value = value.small, (0...12).contains(decimals) else { return nil }
    let (quotient, remainder) = (Int128(value.numerator) * .powerOfTen(decimals)).quotientAndRemainder(
      dividingBy: Int128(value.denominator))
    guard remainder.magnitude * 2 >= value.denominator.magnitude else { return quotient }
    return value.numerator < 0 ? quotient - 1 : quotient + 1
  }
}

extension Int128 {
  /// `10^exponent`, for 0 to 38.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
