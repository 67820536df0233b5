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
    makeRoom(for: 8)
    short(tenths, after: isNext)
  }

  /// Appends two numbers of a list, each as `number(tenths:after:)` has it.
  public mutating func pair(_ x: Int, _ y: Int, after isNext: Bool = false) {
    makeRoom(for: 16)
    short(x, after: isNext)
    short(y, after: true)
  }

  /// A number below a thousand; what comes before it and its text go out in one word without a branch on their length.
  @inline(__always) private mutating func short(_ tenths: Int, after isNext: Bool) {
    let size = tenths.magnitude
    let lead = tenths < 0 ? UInt64(UInt8(ascii: "-")) : isNext ? UInt64(UInt8(ascii: " ")) : 0
    guard size < 10_000 else { return long(size, lead: UInt8(truncatingIfNeeded: lead)) }
    let (text, length) = size < 1_000 ? TenthsText.below100(size) : TenthsText.below1000(size)
    let (shift, room): (UInt64, Int) = lead > 0 ? (8, 1) : (0, 0)
    store(word: text &<< shift | lead)
    written &+= length &+ room
  }

  /// Appends what comes before a number and a number of tenths of any size, and leaves room for the next.
  private mutating func long(_ tenths: UInt, lead: UInt8) {
    if lead > 0 { byte(lead) }
    digits(tenths / 10)
    if tenths % 10 > 0 {
      byte(UInt8(ascii: "."))
      digits(tenths % 10)
    }
    makeRoom(for: 8)
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

/// The texts of numbers given in tenths, each in one word with the first character in the lowest byte.
private enum TenthsText {
  /// Those below 100, with their length in the highest byte: most numbers in a picture are differences, and small.
  private static let short: [UInt64] = (0..<1_000 as Range<UInt64>).map { tenths in
    let (whole, decimal) = (tenths / 10, tenths % 10)
    let digits = whole < 10 ? 0x30 | whole : 0x3030 | whole / 10 | (whole % 10) << 8
    let length: UInt64 = whole < 10 ? 1 : 2
    guard decimal > 0 else { return digits | length << 56 }
    return digits | (0x302E | decimal << 8) << (8 * length) | (length + 2) << 56
  }

  @inline(__always) static func below100(_ tenths: UInt) -> (text: UInt64, length: Int) {
    let found = short[Int(truncatingIfNeeded: tenths)]
    return (found & 0x00FF_FFFF_FFFF_FFFF, Int(truncatingIfNeeded: found &>> 56))
  }

  static func below1000(_ tenths: UInt) -> (text: UInt64, length: Int) {
    let hundreds = tenths / 1_000
    let (text, length) = below100(tenths &- hundreds &* 1_000)
    // The tens may be missing in what is left: 7.5 after a hundred is 07.5.
    let isShort = tenths &- hundreds &* 1_000 < 100
    let rest = isShort ? text &<< 8 | 0x30 : text
    return (rest &<< 8 | UInt64(0x30 | hundreds), length &+ (isShort ? 2 : 1))
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
