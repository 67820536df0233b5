extension Surroundings {
  /// What words beside a figure say, and where they are.
  struct Saying<Meaning> {
    let meaning: Meaning
    let words: Substring
  }

  private static let between: Set = ["a", "an", "another", "further", "exactly", "only", "just", "some"]
  private static let forms: Set = ["is", "are", "was", "were", "been", "being"]
  /// Verbs that have no object, so that a number right behind them is their size.
  private static let intransitive: Set = [
    "rose", "risen", "rises", "rising", "climbed", "fell", "fallen", "falls", "falling", "went up", "gone up",
    "going up",
    "went down", "gone down", "going down",
  ]

  /// Which way the words before the figure say that a value went: "fell by", "a rise of nearly", "is down".
  var wayBefore: Saying<Sense>? {
    guard leads else { return nil }
    var end = hedgeBefore?.start ?? before.count
    while end > 0, Self.between.contains(before[end - 1].plain), !before[end - 1].isEnding { end -= 1 }
    guard end > 0 else { return nil }
    for words in DirectionWords.all {
      guard let start = start(of: words, endingAt: end) else { continue }
      return Saying(meaning: words.sense, words: self.words(from: start))
    }
    return nil
  }

  private func start(of words: DirectionWords, endingAt end: Int) -> Int? {
    if hasPhrase("of", endingAt: end) { return start(of: words.nouns, endingAt: end - 1) }
    guard hasPhrase("by", endingAt: end) else {
      return start(of: (words.told + words.going).filter(Self.intransitive.contains), endingAt: end)
        ?? startOfAdverb(words, endingAt: end)
    }
    var end = end - 1
    while end > 0, before[end - 1].plain.hasSuffix("ly"), !before[end - 1].isEnding { end -= 1 }
    return start(of: words.told + words.going, endingAt: end) ?? startOfAdverb(words, endingAt: end)
  }

  private func start(of phrases: [String], endingAt end: Int) -> Int? {
    phrases.filter { hasPhrase($0, endingAt: end) }.map { end - $0.split(separator: " ").count }.min()
  }

  /// "is up", and "up" at the start or behind a comma; not "took up" and "closed down".
  private func startOfAdverb(_ words: DirectionWords, endingAt end: Int) -> Int? {
    guard let start = start(of: words.adverbs, endingAt: end) else { return nil }
    return start == 0 || before[start - 1].isEnding || Self.forms.contains(before[start - 1].plain) ? start : nil
  }
}
