import Indicators

/// A number as an author wrote it: `81.2%`, `1,983`, `£74.475m`, `(383)`, `5.4 percentage points`, `238.9 per 10,000`,
/// `16 million`, `forty-two`, `a quarter`.
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
    if let plain = NumberClaim(plain: text) {
      self = plain
      return
    }
    let first = text.firstWordOfClaim
    guard first.isEmpty || NumberWords.starts.contains(first) else { return nil }
    if let fraction = Fraction(text) {
      self.init(fraction)
    } else if !first.isEmpty, let words = NumberWords(text) {
      self.init(words)
    } else if first.isEmpty, let digits = NumberDigits(text) {
      self.init(digits)
    } else {
      return nil
    }
  }

  /// Reads digits with percent, percentage points or nothing after them; `nil` for all else, such as "8 out of 10".
  init?(plain text: String) {
    guard let first = text.utf8.first, !NumberDigits.isLetter(first), let digits = NumberDigits(text),
      digits.rest.isEmpty || Self.isUnit(digits.rest.trimmedForClaim)
    else { return nil }
    self.init(digits)
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

  private init?(_ digits: NumberDigits) {
    // A unit may be joined to its number, "5.4pp" or "5.4-percentage-point"; "3th" is nothing.
    let joined = digits.rest.drop { $0 == "-" }
    let isJoined = digits.rest.first.map { $0.isLetter || $0 == "-" } == true
    guard !isJoined || Self.isUnit(String(joined)) else { return nil }
    guard let tail = Self.unit(isJoined ? joined : digits.rest[...], isMoney: digits.isMoney) else { return nil }
    value = digits.value
    step = digits.step
    isSigned = digits.isSigned
    unit = tail
    tolerance = nil
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
