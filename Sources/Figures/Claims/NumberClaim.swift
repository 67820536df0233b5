import Indicators
import Tables

/// A number as an author wrote it: `81.2%`, `1,983`, `£74.475m`, `(383)`, `5.4 percentage points`, `238.9 per 10,000`,
/// `forty-two`, `a quarter`.
struct NumberClaim: Equatable {
  /// The number in plain units: 74,475,000 for `£74.475m`.
  let value: Exact
  /// The size of one step of the last digit written: 0.1 for `81.2`, 1,000 for `£74.475m`.
  let step: Exact
  /// Whether a sign or brackets were written.
  let isSigned: Bool
  /// What followed the number: `%`, `percentage points`, `per 10,000` …, trimmed; empty if nothing did.
  let unit: String

  /// How far a value may be from a fraction in words; `nil` for a number, whose value is rounded as the author did.
  let tolerance: Exact?

  /// Reads a number with its unit; `nil` for wording that is more than that.
  init?(_ text: String) {
    if let fraction = Fraction(text) {
      self.init(fraction)
    } else if let words = NumberWords(text) {
      self.init(words)
    } else {
      self.init(digits: text)
    }
  }

  private init(_ fraction: Fraction) {
    value = fraction.percentage
    step = fraction.tolerance * Exact(2)
    isSigned = false
    unit = "%"
    tolerance = fraction.tolerance
  }

  private init?(_ words: NumberWords) {
    guard let tail = Self.unit(words.rest[...], isMoney: false) else { return nil }
    value = Exact(words.value)
    step = Exact(words.step)
    isSigned = false
    unit = tail
    tolerance = nil
  }

  private init?(digits text: String) {
    var rest = Substring(text.trimmedForClaim)
    let isBracketed = rest.hasPrefix("(")
    if isBracketed {
      guard let close = rest.firstIndex(of: ")") else { return nil }
      rest = rest[rest.index(after: rest.startIndex)..<close] + rest[rest.index(after: close)...]
    }
    let sign = rest.first.flatMap { "-−+".contains($0) ? $0 : nil }
    if sign != nil { rest = rest.dropFirst() }
    let isMoney = rest.hasPrefix("£")
    if isMoney { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    guard let number = DecimalNumber(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    let zeros = Self.magnitude(&rest)
    guard let unitStep = Exact(Exact(1), over: Exact(Rounding.halfAwayFromZero(Exact(1), decimals: number.scale))),
      let tail = Self.unit(rest, isMoney: isMoney)
    else { return nil }
    let isNegative = isBracketed || sign == "-" || sign == "−"
    let factor = Exact(Rounding.halfAwayFromZero(Exact(1), decimals: zeros))
    value = (isNegative ? -Exact(number) : Exact(number)) * factor
    step = unitStep * factor
    isSigned = isBracketed || sign != nil
    unit = tail
    tolerance = nil
  }

  /// The zeros that `k`, `m` and `bn` stand for.
  private static func magnitude(_ rest: inout Substring) -> Int {
    for (suffix, zeros) in [("bn", 9), ("m", 6), ("k", 3)] where rest == suffix[...] || rest.hasPrefix(suffix + " ") {
      rest = rest.dropFirst(suffix.count)
      return zeros
    }
    return 0
  }

  private static func unit(_ rest: Substring, isMoney: Bool) -> String? {
    let tail = String(rest).trimmedForClaim
    if isMoney { return tail.isEmpty ? "£" : nil }
    let next = tail.lowercased().prefix { $0.isLetter }
    if NumberWords.continues(String(next)) { return nil }
    let known = tail.isEmpty || tail == "%" || tail.hasPrefix("per ") || tail.hasPrefix("percentage point")
    let words =
      tail.first?.isLetter == true
      && tail.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "’" || $0 == "'" }
    return known || words ? tail : nil
  }

  /// Whether a value, rounded as the author rounded, is what was written. An unsigned number is taken for the size
  /// of a change ("fell by 172").
  func agrees(with actual: Exact) -> Bool {
    if let tolerance { return !(tolerance < (actual.magnitude - value).magnitude) }
    guard let steps = Exact(isSigned ? actual : actual.magnitude, over: step), let written = Exact(value, over: step)
    else {
      return false
    }
    return Rounding.halfAwayFromZero(steps, decimals: 0) == Rounding.halfAwayFromZero(written, decimals: 0)
  }

  /// The digits of a number when it is rounded as the author rounded, without sign and point.
  func digits(of number: Exact) -> [Character]? {
    Exact(number.magnitude, over: step).map { Array(NumberText.machine($0, decimals: 0)) }
  }

  /// Whether the sign that was written is a number's own; a number without a sign is a size.
  func hasSign(of number: Exact) -> Bool { !isSigned || (value < .zero) == (number < .zero) }
}

extension String {
  /// Without spaces and no-break spaces at the ends.
  fileprivate var trimmedForClaim: String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" || character == "\n" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
