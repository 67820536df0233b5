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
    guard let (isNegative, digits) = Self.sign(of: Substring(text)) else { return nil }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Self.ungrouped(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, whole.count + fraction.count <= 36,
      let number = Int128(whole + fraction), (whole + fraction).utf8.allSatisfy(Self.isDigit)
    else { return nil }
    mantissa = isNegative ? -number : number
    scale = fraction.count
  }

  private static func sign(of text: Substring) -> (Bool, Substring)? {
    if text.hasPrefix("("), text.hasSuffix(")") { return (true, text.dropFirst().dropLast()) }
    switch text.first {
    case "-", "−": return (true, text.dropFirst())
    case "+": return (false, text.dropFirst())
    case nil: return nil
    default: return (false, text)
    }
  }

  /// Digits without their commas; `nil` where a comma is out of place.
  private static func ungrouped(_ text: Substring) -> String? {
    guard text.contains(",") else { return text.isEmpty ? nil : String(text) }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), !first.hasPrefix("0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
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
