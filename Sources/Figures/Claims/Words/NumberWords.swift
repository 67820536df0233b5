/// A whole number in words at the start of a text: `four`, `forty-two`, `two hundred and six`, `a million`.
struct NumberWords: Equatable {
  /// The number.
  let value: Int
  /// What one step of it is: 1,000 or 1,000,000 where that is the last word, as after `k` and `m`; otherwise 1.
  let step: Int
  /// What follows the number.
  let rest: String

  /// Nought to nineteen, and the tens from twenty.
  static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let scales = ["thousand": 1_000, "million": 1_000_000]
  private static let joints: Set = [
    "and", "or", "to", "in", "out", "point", "hundred", "thousand", "million", "billion",
  ]
  private static let parts: Set = ["half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths"]

  /// Words that a number in words, or a fraction, can start with.
  static let starts = Set(small + tens + ["a", "half"])

  /// Whether a word would make another number of the one before it: `million`, `thirds`, `and` (a half), `to` (five).
  static func continues(_ word: String) -> Bool { joints.contains(word) || counts(word) }

  /// Whether a word is a number, or a part of a whole.
  static func counts(_ word: String) -> Bool { parts.contains(word) || small.contains(word) || tens.contains(word) }

  /// Reads as many words as make a number; `nil` where the text does not start with one.
  init?(_ text: String) {
    let words = text.lowercased().split { " \u{A0}\n".contains($0) }.map { $0.split(separator: "-").map(String.init) }
    var number = Reading()
    var count = 0
    var taken: (count: Int, reading: Reading)?
    while count < words.count {
      guard !words[count].isEmpty, words[count].allSatisfy({ number.take($0) }) else { break }
      count += 1
      if number.isComplete { taken = (count, number) }
    }
    guard let taken else { return nil }
    value = taken.reading.value
    step = taken.reading.step
    rest = text.split { " \u{A0}\n".contains($0) }.dropFirst(taken.count).joined(separator: " ")
  }

  /// A number as far as it has been read.
  private struct Reading {
    /// What stands before the last `thousand` or `million`, and after it.
    private var whole = 0
    private var group = 0
    private var scale = Int.max
    private var last = ""

    var value: Int { whole + group }
    var step: Int { NumberWords.scales[last] ?? 1 }
    var isComplete: Bool { last != "and" && last != "a" && !last.isEmpty }

    /// Adds a word; `false` where it does not continue the number.
    mutating func take(_ word: String) -> Bool {
      guard add(word) else { return false }
      last = word
      return true
    }

    private mutating func add(_ word: String) -> Bool {
      let followsHundred = last.isEmpty || last == "and" || last == "hundred" || NumberWords.scales[last] != nil
      if word == "and" { return last == "hundred" || NumberWords.scales[last] != nil }
      if word == "a" { return last.isEmpty }
      if let unit = NumberWords.small.firstIndex(of: word) {
        let followsTen = (1...9).contains(unit) && NumberWords.tens.contains(last)
        guard followsTen || followsHundred && (unit > 0 || last.isEmpty) else { return false }
        group += unit
        return true
      }
      if let ten = NumberWords.tens.firstIndex(of: word) {
        guard followsHundred else { return false }
        group += (ten + 2) * 10
        return true
      }
      if last == "a" { group = 1 }
      guard group > 0, last != "and" else { return false }
      if word == "hundred" {
        guard group < 100 else { return false }
        group *= 100
        return true
      }
      guard let next = NumberWords.scales[word], next < scale else { return false }
      (whole, group, scale) = (whole + group * next, 0, next)
      return true
    }
  }
}
