extension Surroundings {
  private static let hedges = Hedge.all.sorted { $0.words.count > $1.words.count }
  /// Words behind which "more than" is the size of a number, and compares nothing with it: "with more than 80%".
  private static let prepositions: Set = ["with", "in", "of", "by", "for", "to", "from", "at", "after"]
  private static let forms: Set = ["is", "are", "was", "were"]
  private static let emphases: Set = ["well", "just", "still", "now"]

  /// The hedge right before the figure, and the index of its first word.
  var hedgeBefore: (hedge: Hedge, start: Int)? {
    guard leads, let hedge = Self.hedges.first(where: { hasPhrase($0.words, endingAt: before.count) }) else {
      return nil
    }
    return (hedge, before.count - hedge.words.split(separator: " ").count)
  }

  /// The hedge right before the figure, where it can mean nothing else.
  ///
  /// "Up to" may say how far something went, and "above" and "more than" may compare something with the figure; so may
  /// "nearly" before a number that is not rounded.
  func clearHedge(ofRounded isRounded: Bool) -> Saying<Hedge>? {
    guard let (hedge, start) = hedgeBefore, hedge.side != .either, !["up to", "above", "below"].contains(hedge.words),
      isRounded && ["nearly", "almost"].contains(hedge.words) || isSize(start)
    else { return nil }
    return Saying(meaning: hedge, words: words(from: start))
  }

  /// Whether what starts at a word is the size of something.
  private func isSize(_ start: Int) -> Bool {
    var start = start
    while start > 0, Self.emphases.contains(before[start - 1].plain), !before[start - 1].isEnding { start -= 1 }
    guard let last = before[..<start].last else { return true }
    if last.isEnding { return false }
    if Self.prepositions.contains(last.plain) { return true }
    return Self.forms.contains(last.plain) && start > 1 && before[start - 2].plain == "there"
  }
}
