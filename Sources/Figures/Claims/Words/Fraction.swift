import Indicators

/// A simple fraction in words, for percentages and shares: `half`, `two thirds`, `one in five`.
///
/// It agrees with a percentage within 2.5 percentage points, or half a part where the parts are smaller than a
/// twentieth; a hedge before it moves the bounds as it does for numbers.
struct Fraction: Equatable {
  /// How many parts.
  let parts: Int
  /// Of how many.
  let whole: Int

  /// The fractions with names of their own.
  static let named: [String: Fraction] = [
    "half": Fraction(parts: 1, whole: 2), "a half": Fraction(parts: 1, whole: 2),
    "one half": Fraction(parts: 1, whole: 2), "a third": Fraction(parts: 1, whole: 3),
    "one third": Fraction(parts: 1, whole: 3), "two thirds": Fraction(parts: 2, whole: 3),
    "a quarter": Fraction(parts: 1, whole: 4), "one quarter": Fraction(parts: 1, whole: 4),
    "three quarters": Fraction(parts: 3, whole: 4),
  ]

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
    let sides = words.split(separator: "in", omittingEmptySubsequences: false).map {
      NumberWords($0.joined(separator: " "))
    }
    guard sides.count == 2, let parts = sides[0], let whole = sides[1], parts.rest.isEmpty, whole.rest.isEmpty,
      parts.value > 0, parts.value < whole.value
    else { return nil }
    self.init(parts: parts.value, whole: whole.value)
  }

  /// The fraction as a percentage.
  var percentage: Exact { Exact(Exact(parts * 100), over: Exact(whole)) ?? .zero }

  /// How far a percentage may be from it, in percentage points: one in forty is not one in a hundred.
  var tolerance: Exact { Exact(Exact(50), over: Exact(max(20, whole))) ?? .zero }
}
