import Indicators
import Tables

/// A number in digits at the start of a text, with its sign or brackets, its pound sign and its magnitude.
struct NumberDigits {
  /// The number in plain units.
  let value: Exact
  /// The size of one step of the last digit written.
  let step: Exact
  /// Whether a sign or brackets were written.
  let isSigned: Bool
  /// Whether a pound sign was written.
  let isMoney: Bool
  /// What follows the number.
  let rest: String

  /// Reads a number; `nil` where the text does not start with one.
  init?(_ text: String) {
    var rest = Substring(text.trimmedForClaim)
    let isBracketed = rest.hasPrefix("(")
    if isBracketed {
      guard let close = rest.firstIndex(of: ")") else { return nil }
      rest = rest[rest.index(after: rest.startIndex)..<close] + rest[rest.index(after: close)...]
    }
    let sign = rest.first.flatMap { "-−–+".contains($0) ? $0 : nil }
    if sign != nil { rest = rest.dropFirst() }
    isMoney = rest.hasPrefix("£")
    if isMoney { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    guard let number = DecimalNumber(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    let factor = Exact(Rounding.halfAwayFromZero(Exact(1), decimals: Self.magnitude(&rest)))
    let parts = Exact(Rounding.halfAwayFromZero(Exact(1), decimals: number.scale))
    guard let unitStep = Exact(Exact(1), over: parts) else { return nil }
    let isNegative = isBracketed || sign != nil && sign != "+"
    value = (isNegative ? -Exact(number) : Exact(number)) * factor
    step = unitStep * factor
    isSigned = isBracketed || sign != nil
    self.rest = String(rest)
  }

  /// The zeros that `k`, `m` and `bn`, or a word after the number, stand for.
  private static func magnitude(_ rest: inout Substring) -> Int {
    for (suffix, zeros) in [("bn", 9), ("m", 6), ("k", 3)] where rest == suffix[...] || rest.hasPrefix(suffix + " ") {
      rest = rest.dropFirst(suffix.count)
      return zeros
    }
    let body = rest.drop { " \u{A0}\n".contains($0) }
    let word = body.prefix { $0.isLetter }
    let zeros = ["thousand": 3, "million": 6, "billion": 9][word.lowercased()]
    guard let zeros, body.startIndex > rest.startIndex else { return 0 }
    rest = body.dropFirst(word.count)
    return zeros
  }
}

extension String {
  /// Without spaces and no-break spaces at the ends.
  var trimmedForClaim: String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" || character == "\n" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
