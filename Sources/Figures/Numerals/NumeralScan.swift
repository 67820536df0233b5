/// Finds every number of a text, in digits and in words, whatever it stands for.
struct NumeralScan {
  /// A number: with its signs and unit, and without.
  struct Found: Equatable {
    let range: Range<Int>
    let core: Range<Int>
  }

  /// The numbers in order; none overlaps another.
  private(set) var found: [Found] = []

  init(_ text: NumeralText) {
    var index = 0
    while index < text.count {
      if text.isDigit(index) {
        let number = Self.number(in: text, from: index)
        found.append(number)
        index = number.range.upperBound
      } else if text.isLetter(index) {
        index = word(in: text, from: index)
      } else {
        index += 1
      }
    }
  }

  /// A word figure, or a word that may hold digits: `Q2`, `S47` and `E08000028` are names.
  private mutating func word(in text: NumeralText, from start: Int) -> Int {
    if text.isWordStart(start), let end = WordFigure.end(in: text, from: start) {
      found.append(Found(range: start..<end, core: start..<end))
      return end
    }
    var end = start
    while text.isWord(end) || text[end] == UInt8(ascii: ".") && text.isDigit(end - 1) && text.isDigit(end + 1) {
      if Self.currencies.contains(where: { text.isDigit(end) && text.word(at: start) == $0 }) { break }
      end += 1
    }
    return max(end, start + 1)
  }

  private static let currencies = ["gbp", "eur", "usd"]

  private static func number(in text: NumeralText, from start: Int) -> Found {
    var end = start
    while text.isDigit(end) || isSeparator(text[end]) && text.isDigit(end + 1) { end += 1 }
    while text.isWord(end) { end += 1 }
    let core = start..<end
    var begin = start
    if text[begin - 1] == NumeralText.currency { begin -= 1 }
    if "+-".utf8.contains(text[begin - 1]), begin < 2 || " (".utf8.contains(text[begin - 2]) { begin -= 1 }
    if text[end] == UInt8(ascii: "%") { end += 1 } else { end = NumeralForm.unit.end(in: text, from: end) ?? end }
    return Found(range: begin..<end, core: core)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
}
