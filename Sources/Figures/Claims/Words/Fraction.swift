import Indicators

/// A simple fraction in words, for percentages and shares: `half`, `two thirds`, `one in five`, `8 out of 10`.
///
/// It agrees with a percentage within 2.5 percentage points, or half a part where the parts are smaller than a
/// twentieth; a hedge before it moves the bounds as it does for numbers.
struct Fraction: Equatable {
  /// How many parts.
  let parts: Int
  /// Of how many.
  let whole: Int

  /// The fractions with names of their own.
  static let named: [String: Fraction] = {
    var named = ["half": Fraction(parts: 1, whole: 2)]
    for (whole, word) in [(2, "half"), (3, "third"), (4, "quarter"), (5, "fifth"), (10, "tenth")] {
      named["a \(word)"] = Fraction(parts: 1, whole: whole)
      named["one \(word)"] = Fraction(parts: 1, whole: whole)
    }
    for (parts, whole, word) in [(2, 3, "third"), (3, 4, "quarter"), (2, 5, "fifth"), (3, 5, "fifth"), (4, 5, "fifth")]
    {
      named["\(["", "", "two", "three", "four"][parts]) \(word)s"] = Fraction(parts: parts, whole: whole)
    }
    return named
  }()

  init(parts: Int, whole: Int) {
    self.parts = parts
    self.whole = whole
  }

  /// Reads a fraction; `nil` for a text that is more than that.
  init?(_ text: String) {
    let words = text.lowercased().split { " \u{A0}\n-".contains($0) }.map(String.init)
    if let named = Self.named[words.joined(separator: " ")] {
      self = named
      return
    }
    // "in", or "out of".
    guard let joint = words.firstIndex(where: { $0 == "in" || $0 == "out" }) else { return nil }
    let rest = words[(joint + 1)...]
    guard words[joint] == "in" || rest.first == "of", let parts = Self.number(words[..<joint]),
      let whole = Self.number(words[joint] == "in" ? rest : rest.dropFirst()), parts > 0, parts < whole
    else { return nil }
    self.init(parts: parts, whole: whole)
  }

  /// A whole number in words or digits.
  private static func number(_ words: ArraySlice<String>) -> Int? {
    if words.count == 1, let word = words.first, word.allSatisfy(\.isNumber), let number = Int(word) { return number }
    guard let number = NumberWords(words.joined(separator: " ")), number.rest.isEmpty else { return nil }
    return number.value
  }

  /// The fraction as a percentage.
  var percentage: Exact { Exact(Exact(parts) * Exact(100), over: Exact(whole)) ?? .zero }

  /// How far a percentage may be from it, in percentage points: one in forty is not one in a hundred.
  var tolerance: Exact { Exact(Exact(50), over: Exact(max(20, whole))) ?? .zero }
}
