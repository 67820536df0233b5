extension MarkupWriter {
  /// Appends a whole number.
  public mutating func number(_ number: Int) {
    if number < 0 { byte(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Appends a number given in tenths with at most one decimal: 482 is `48.2`, 480 is `48`, -4 is `-0.4`.
  ///
  /// Zero has no sign, since it comes from an integer. A number that comes `after` another in a list has a space before
  /// it, unless its sign sets it off already.
  public mutating func number(tenths: Int, after isNext: Bool = false) {
    let lead = tenths < 0 ? UInt8(ascii: "-") : isNext ? UInt8(ascii: " ") : 0
    guard tenths.magnitude < 10_000 else { return long(tenths.magnitude, lead: lead) }
    // The text is put together in one word without a branch on its length, the first character in the lowest byte.
    let number = UInt32(truncatingIfNeeded: tenths.magnitude)
    let (hundreds, tens, ones) = (number / 1_000, number / 100, number / 10)
    let digits = hundreds | (tens &- hundreds &* 10) << 8 | (ones &- tens &* 10) << 16
    let decimal = number &- ones &* 10
    let missing = (number < 100 ? 1 : 0) &+ (number < 1_000 ? 1 : 0)
    let whole = UInt64(digits | 0x30_3030) | UInt64(decimal | 0x30) << 32 | UInt64(UInt8(ascii: ".")) << 24
    let length = 3 &- missing &+ (decimal > 0 ? 2 : 0)
    let text = whole &>> UInt64(truncatingIfNeeded: 8 &* missing)
    if lead > 0 {
      append(word: text &<< 8 | UInt64(lead), length: length &+ 1)
    } else {
      append(word: text, length: length)
    }
  }

  /// Appends what comes before a number and a number of tenths of any size.
  private mutating func long(_ tenths: UInt, lead: UInt8) {
    if lead > 0 { byte(lead) }
    digits(tenths / 10)
    guard tenths % 10 > 0 else { return }
    byte(UInt8(ascii: "."))
    digits(tenths % 10)
  }

  private mutating func digits(_ number: UInt) {
    var divisor: UInt = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
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
