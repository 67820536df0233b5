/// A number exactly as it was written: `0.10` is 10 hundredths, never a binary fraction.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits without their point, with the sign.
  public let mantissa: Int128
  /// How many of the digits stand after the point; trailing zeros count.
  public let scale: Int

  /// A number of digits and decimals; a scale below 0 counts as 0.
  public init(mantissa: Int128, scale: Int) {
    self.mantissa = mantissa
    self.scale = Swift.max(0, scale)
  }

  /// Reads `1,983`, `-0.4`, `−383`, `(383)`: an optional sign (or brackets for a number below zero), digits with
  /// thousands commas in their right places or none, at most one point. `nil` for anything else and for more than 36
  /// digits; no exponents, so that `1e5` stays text.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: ArraySlice(text.utf8))
  }

  /// Reads a number from the bytes of its text.
  init?(utf8 text: ArraySlice<UInt8>) {
    var text = text
    let isNegative = Self.takeSign(from: &text)
    guard var digits = Digits(wholeFrom: &text) else { return nil }
    if text.first == UInt8(ascii: ".") {
      text.removeFirst()
      let whole = digits.count
      guard digits.take(from: &text) > 0 else { return nil }
      scale = digits.count - whole
    } else {
      scale = 0
    }
    guard text.isEmpty, digits.count <= Digits.limit else { return nil }
    mantissa = isNegative ? -digits.number : digits.number
  }

  /// Takes a sign, or the brackets around a number below zero; whether it was a minus.
  private static func takeSign(from text: inout ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "-"): text.removeFirst()
    case UInt8(ascii: "+"):
      text.removeFirst()
      return false
    case UInt8(ascii: "(") where text.last == UInt8(ascii: ")"): text = text.dropFirst().dropLast()
    case 0xE2 where text.starts(with: "−".utf8): text.removeFirst(3)
    default: return false
    }
    return true
  }
}

/// Digits read so far, and the number that they make.
private struct Digits {
  /// More digits than these might not fit into 128 bits.
  static let limit = 36

  private(set) var number: Int128 = 0
  private(set) var count = 0

  /// Takes the digits before the point; `nil` where there are none or a comma is out of place.
  init?(wholeFrom text: inout ArraySlice<UInt8>) {
    let first = text.first
    guard take(from: &text) > 0 else { return nil }
    guard text.first == UInt8(ascii: ",") else { return }
    guard count <= 3, first != UInt8(ascii: "0") else { return nil }
    while text.first == UInt8(ascii: ",") {
      text.removeFirst()
      guard take(from: &text) == 3 else { return nil }
    }
  }

  /// Takes the digits that come next; how many there were. Those beyond the limit are counted alone.
  mutating func take(from text: inout ArraySlice<UInt8>) -> Int {
    let before = count
    while let byte = text.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      if count < Self.limit { number = number * 10 + Int128(byte - UInt8(ascii: "0")) }
      count += 1
      text.removeFirst()
    }
    return count - before
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number with a hyphen for its sign and without commas: `-0.40`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, scale + 1 - digits.count)) + digits
    let sign = mantissa < 0 ? "-" : ""
    return scale == 0 ? sign + padded : sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
