/// A place in words or digits: `third`, `3rd`, `twenty-first`.
enum Ordinal {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
  ]

  /// The number of a place; `nil` for a word that is none.
  static func read(_ word: String) -> Int? {
    if let index = words.firstIndex(of: word) { return index + 1 }
    if word.hasPrefix("twenty-") { return words.prefix(9).firstIndex(of: String(word.dropFirst(7))).map { $0 + 21 } }
    guard let number = Int(word.dropLast(2)), (1...999).contains(number), word.first?.isNumber == true else {
      return nil
    }
    return word.hasSuffix(suffix(number)) ? number : nil
  }

  /// A place in digits: `3rd`.
  static func text(_ number: Int) -> String { "\(number)\(suffix(number))" }

  private static func suffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return ["st", "nd", "rd"].indices.contains(number % 10 - 1) ? ["st", "nd", "rd"][number % 10 - 1] : "th"
  }
}
