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
    let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    guard whole < 100_000 else {
      if lead > 0 { byte(lead) }
      digits(whole)
      if decimal > 0 { append(word: Self.point(decimal), length: 2) }
      return
    }
    // The text is put together from its end in one word, the first character in the lowest byte.
    var (word, length) = decimal > 0 ? (Self.point(decimal), 2) : (0, 0)
    var rest = UInt32(truncatingIfNeeded: whole)
    repeat {
      let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
      word = (word << 8) | UInt64(digit + UInt32(UInt8(ascii: "0")))
      length += 1
      rest = tens
    } while rest > 0
    if lead > 0 {
      word = (word << 8) | UInt64(lead)
      length += 1
    }
    append(word: word, length: length)
  }

  /// A point and a digit, the point in the lowest byte.
  private static func point(_ digit: UInt) -> UInt64 {
    (UInt64(digit + UInt(UInt8(ascii: "0"))) << 8) | UInt64(UInt8(ascii: "."))
  }

  private mutating func digits(_ number: UInt) {
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
