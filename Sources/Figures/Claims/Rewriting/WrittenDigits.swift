import Indicators

/// A number in digits with what belongs to its form: `£74.475m`, `(383)`, `+5.4`, `1983`.
struct WrittenDigits {
  private let before: String
  /// A minus sign or a plus sign; empty where there is none.
  private let sign: String
  private let isBracketed: Bool
  private let pound: String
  private let digits: String
  /// What follows the digits, a closing bracket included.
  private let after: String

  /// The first number in digits of a text.
  init?(in text: String) {
    guard let first = text.firstIndex(where: Self.isDigit) else { return nil }
    var head = text[..<first]
    pound = head.last == "£" ? "£" : ""
    if !pound.isEmpty { head.removeLast() }
    let last = head.last.map(String.init) ?? ""
    let isSign = ["-", "−", "+"].contains(last) && head.dropLast().last.map { $0 == "(" || $0.isWhitespace } ?? true
    sign = isSign ? last : ""
    if isSign { head.removeLast() }
    let tail = text[first...]
    isBracketed = head.last == "(" && tail.contains(")")
    if isBracketed { head.removeLast() }
    before = String(head)
    digits = Self.digits(of: tail)
    after = String(tail.dropFirst(digits.count))
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Digits, commas between them, and a point with the decimals behind it.
  private static func digits(of text: Substring) -> String {
    var taken = text.prefix { isDigit($0) || $0 == "," || $0 == "." }
    while let last = taken.last, !isDigit(last) { taken.removeLast() }
    return String(taken)
  }

  /// The text with numbers near a value in this one's place.
  func candidates(for value: Exact) -> [String] {
    guard let scaled = Exact(value, over: Rewriting.powerOfTen(magnitude)),
      let step = Exact(Exact(1), over: Rewriting.powerOfTen(decimals))
    else { return [] }
    let zeros = decimals == 0 ? Rewriting.zeros(of: digits.filter(Self.isDigit)) : 0
    return Rewriting.sizes(near: scaled.magnitude, step: step, zeros: zeros).map { size in
      text(size, isNegative: value < .zero && size != .zero)
    }
  }

  private var decimals: Int {
    digits.lastIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
  }

  /// The zeros that the letter or word behind the digits stands for.
  private var magnitude: Int {
    let word = after.drop { $0 == " " || $0 == "\u{A0}" }.prefix { $0.isLetter }
    return ["k": 3, "thousand": 3, "m": 6, "million": 6, "bn": 9, "billion": 9][String(word)] ?? 0
  }

  /// The number in the author's form. Without a sign it is a size; a sign or brackets go with what they meant.
  private func text(_ size: Exact, isNegative: Bool) -> String {
    var number = NumberText.decimal(size, decimals: decimals)
    if !digits.contains(","), digits.prefix(while: { $0 != "." }).count > 3 { number = number.replacing(",", with: "") }
    guard isBracketed else { return before + newSign(size, isNegative) + pound + number + after }
    if isNegative { return before + "(" + sign + pound + number + after }
    return before + pound + number + after.replacing(")", with: "", maxReplacements: 1)
  }

  private func newSign(_ size: Exact, _ isNegative: Bool) -> String {
    if sign.isEmpty { return "" }
    if isNegative { return sign == "+" ? "−" : sign }
    return sign == "+" && size != .zero ? "+" : ""
  }
}
