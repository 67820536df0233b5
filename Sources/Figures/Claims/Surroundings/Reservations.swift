extension Surroundings {
  /// Words after which a sentence may tell what did not happen, or what somebody else said.
  private static let doubts: Set = [
    "no", "not", "never", "neither", "nor", "without", "cannot", "would", "could", "should", "might", "must", "if",
    "unless",
    "instead", "rather", "planned", "expected", "forecast", "projected", "predicted", "hoped", "aim", "aims",
    "required",
    "reverse", "reversed", "undo", "offset", "wrong", "wrongly", "mistaken", "mistakenly", "incorrect", "incorrectly",
    "misprint", "error", "negative",
  ]

  /// Whether anything in the sentence may take back or turn round what stands beside the figure.
  var hasReservation: Bool {
    // "No more than" is a hedge.
    Self.hasReservation(before[..<(hedgeBefore?.start ?? before.count)] + after)
  }

  /// Whether anything in a sentence may take back or turn round what it says.
  static func hasReservation(_ words: ArraySlice<Word>) -> Bool {
    words.indices.contains { index in
      let word = words[index]
      if doubts.contains(word.plain) || word.plain.hasSuffix("n't") { return true }
      // "May" is a month, and children in need are many.
      if word.text.hasPrefix("may") { return word.plain == "may" }
      guard ["need", "needs", "needed", "has", "have", "had"].contains(word.plain) else { return false }
      return index + 1 < words.endIndex && words[index + 1].plain == "to"
    }
  }
}
