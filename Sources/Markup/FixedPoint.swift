extension MarkupWriter {
  /// Appends a whole number.
  @inlinable
  public mutating func number(_ number: Int) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Appends a number given in tenths with at most one decimal: 482 is `48.2`, 480 is `48`, -4 is `-0.4`.
  ///
  /// Zero has no sign, since it comes from an integer.
  @inlinable
  public mutating func number(tenths: Int) {
    if tenths < 0 { byte(UInt8(ascii: "-")) }
    let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    digits(whole)
    guard decimal > 0 else { return }
    byte(UInt8(ascii: "."))
    byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimal))
  }

  @inlinable
  mutating func digits(_ number: UInt) {
    if number >= 10 { digits(number / 10) }
    byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// Rounding to the fixed point that pictures are laid out in.
public enum FixedPoint {
  /// A number in tenths, rounded half away from zero; 0 for what is not a number, and held within ±10^15.
  public static func tenths(_ number: Double) -> Int {
    guard !number.isNaN else { return 0 }
    return Int(min(max((number * 10).rounded(), -1e15), 1e15))
  }
}
