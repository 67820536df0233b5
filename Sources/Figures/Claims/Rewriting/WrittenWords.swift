import Diagnostics
import Indicators

/// A number in words: `four`, `Forty-two`, `two thousand`.
struct WrittenWords {
  private let before: Substring
  private let number: Substring
  private let after: Substring
  private let reading: NumberWords

  /// The largest number that is written in words; larger ones are written in digits.
  private static let largest = 100

  /// The first number in words of a text.
  init?(in text: String) {
    let words = text.split { " \u{A0}\n".contains($0) }
    for (index, word) in words.enumerated() {
      guard let reading = NumberWords(String(text[word.startIndex...])) else { continue }
      let left = reading.rest.split(separator: " ").count
      let last = words[max(index, words.count - left - 1)]
      before = text[..<word.startIndex]
      number = text[word.startIndex..<last.endIndex]
      after = text[last.endIndex...]
      self.reading = reading
      return
    }
    return nil
  }

  /// The text with numbers near a value in this one's place.
  func candidates(for value: Exact) -> [String] {
    let zeros = Rewriting.zeros(of: String(reading.value / reading.step))
    let round = Rewriting.sizes(near: value.magnitude, step: Exact(reading.step), zeros: zeros)
    let exact = reading.step > 1 ? Rewriting.sizes(near: value.magnitude, step: Exact(1), zeros: 0) : []
    return (round + exact).map { before + spelled($0) + after }
  }

  private func spelled(_ size: Exact) -> String {
    let scale = [1_000: " thousand", 1_000_000: " million"][reading.step] ?? ""
    guard let units = Exact(size, over: Exact(reading.step)), units.isWhole, !(Exact(Self.largest) < units),
      let words = NumberWords.text(Int(units.numerator))
    else { return NumberText.decimal(size, decimals: 0) }
    let text = words + scale
    return number.first?.isUppercase == true ? text.capitalised : text
  }
}

extension NumberWords {
  /// A number from 0 to 100 in words; `nil` for any other.
  static func text(_ number: Int) -> String? {
    switch number {
    case small.indices: return small[number]
    case 20..<100:
      let (ten, unit) = (tens[number / 10 - 2], number % 10)
      return unit == 0 ? ten : "\(ten)-\(small[unit])"
    case 100: return "one hundred"
    default: return nil
    }
  }
}
