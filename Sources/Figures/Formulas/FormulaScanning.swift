import Diagnostics
import Indicators
import Tables

extension FormulaParser {
  /// The next character that is no white space; what is before it is passed over.
  var next: Character? {
    mutating get {
      while position < text.characters.count, text.characters[position].isWhitespace { position += 1 }
      return position < text.characters.count ? text.characters[position] : nil
    }
  }

  /// Takes a sign of sums or of products.
  mutating func takeSign(isProduct: Bool) -> (FormulaSign, Place)? {
    guard let next, let sign = FormulaSign(next), sign.isProduct == isProduct else { return nil }
    position += 1
    return (sign, text.place(position - 1..<position))
  }

  /// Whether a character starts a number, a figure or a parenthesis.
  func starts(_ character: Character) -> Bool {
    character.isDigit || character.isFormulaLetter || character == "(" || character == "£"
  }

  /// A number: digits, with a point and decimals, and `£` before them where it is money.
  mutating func number() throws(Diagnostic) -> FormulaNode {
    let start = position
    let isMoney = text.characters[position] == "£"
    if isMoney { position += 1 }
    let digits = run { $0.isDigit || $0 == "." }
    let here = start..<position
    let hasLeadingZero = digits.count > 1 && digits.hasPrefix("0") && !digits.hasPrefix("0.")
    guard !hasLeadingZero, let number = DecimalNumber(digits) else {
      throw problem("'\(String(text.characters[here]))' is not a number", here, help: "write it like 52 or 0.5")
    }
    return .number(Exact(number), text: String(text.characters[here]), isMoney: isMoney)
  }

  /// A figure's text as far as it goes: a slash or a dot belongs to it only directly before a letter.
  mutating func referenceText() -> String {
    let start = position
    _ = run { $0.isFormulaWord }
    while let mark = at(position), mark == "." || mark == "/", at(position + 1)?.isFormulaLetter == true {
      position += 1
      _ = run { $0.isFormulaWord }
    }
    if at(position) == "@" {
      position += 1
      periodText()
    }
    return String(text.characters[start..<position])
  }

  /// A period or a range of them; a hyphen before a word is a minus sign, unless the word is a quarter (`-Q2`).
  private mutating func periodText() {
    while let character = at(position), character.isFormulaWord || character == "." {
      let word = characters(after: position).prefix { $0.isFormulaLetter }
      if character == "-", !word.isEmpty, word.count > 1 || word.first?.uppercased() != "Q" { break }
      position += 1
    }
  }

  private func characters(after index: Int) -> ArraySlice<Character> { text.characters[(index + 1)...] }

  /// `sum(1,234)` would be 235: a comma that looks like one of thousands is refused.
  func refuseThousandsComma() throws(Diagnostic) {
    let after = characters(after: position).prefix { $0.isDigit }
    guard after.count == 3, at(position - 1)?.isDigit == true else { return }
    throw problem(
      "this comma could stand between two numbers or between thousands", position..<position + 1,
      help: "write a space after it, or the number without a comma")
  }

  /// A problem at some characters.
  func problem(_ message: String, _ range: Range<Int>, help: String?) -> Diagnostic {
    Diagnostic(.formulaSyntax, at: text.place(range), message, help: help)
  }

  /// A problem where a number or figure should be; without a message, at the end.
  func missing(_ message: String?, _ range: Range<Int>) -> Diagnostic {
    problem(
      message ?? "a number or a figure is missing at the end", range,
      help: "write a figure such as s47@2020-21, a number, or '('")
  }

  /// A problem for a comma where there is no function.
  func strayComma() -> Diagnostic {
    problem(
      "a comma stands only between the numbers of a function", position..<position + 1,
      help: "write 1000 without a comma")
  }

  /// A problem for a character that nothing in a formula has.
  func unexpected(_ character: Character) -> Diagnostic {
    problem(
      "'\(character)' has no meaning in a formula", position..<position + 1,
      help: "a formula has figures, numbers, + - * / ( ) and "
        + FormulaFunction.all.map { "\($0.name)()" }.joined(separator: ", "))
  }

  private func at(_ index: Int) -> Character? {
    text.characters.indices.contains(index) ? text.characters[index] : nil
  }

  private mutating func run(_ belongs: (Character) -> Bool) -> String {
    let start = position
    while let character = at(position), belongs(character) { position += 1 }
    return String(text.characters[start..<position])
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { isASCII && isNumber }
  /// Whether a name can start with it.
  var isFormulaLetter: Bool { isASCII && isLetter }
  /// Whether a name can hold it.
  var isFormulaWord: Bool { isDigit || isFormulaLetter || self == "-" || self == "_" }
}
