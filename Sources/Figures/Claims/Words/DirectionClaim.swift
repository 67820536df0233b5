import Indicators

/// Words that say which way a value went, and perhaps by how much: `fell by 172`, `a rise of nearly a half`, `3% up`.
struct DirectionClaim {
  /// Which way.
  let sense: Sense
  /// The word that says so.
  let phrase: String
  /// By how much, if that is said.
  let amount: ClaimedAmount?
  /// Further words, which are no number.
  let leftover: ClaimWords

  /// Words that stand before a number, or alone.
  static let leading = Phrases<Sense>(
    DirectionWords.all.map(\.leading) + [
      (.changed, ["changed", "change"]),
      (
        .level,
        [
          "unchanged", "remained unchanged", "the same", "remained the same", "stayed the same", "no change",
          "not changed", "did not change",
        ]
      ),
      (.steady, ["stable", "remained stable", "steady", "no significant change"]),
    ])

  /// Words that stand after a number.
  static let trailing = Phrases<Sense>(DirectionWords.all.map(\.trailing) + [(.changed, ["change"])])

  private static let articles: Set = ["a", "an"]

  /// Reads a direction; `nil` for words that say none.
  init?(_ written: ClaimWords) {
    let words = written.dropping(ClaimWords.fillers)
    if let read = Self.withAmountFirst(words) {
      self = read
      return
    }
    let bare = words.dropping(Self.articles)
    guard let phrase = Self.leading.at(0, of: bare) else { return nil }
    let rest = bare.from(phrase.end)
    // "up to 5" and "more than 5" are hedges.
    if let next = rest.plain.first, next == "than" || phrase.text == "up" && next == "to" { return nil }
    let number = rest.dropping(["by", "of"])
    amount = ClaimedAmount(number.text)
    (sense, self.phrase) = (phrase.meaning, phrase.text)
    leftover = amount == nil ? rest : rest.from(rest.count)
  }

  private init(_ sense: Sense, _ phrase: String, _ amount: ClaimedAmount, _ leftover: ClaimWords) {
    (self.sense, self.phrase, self.amount, self.leftover) = (sense, phrase, amount, leftover)
  }

  /// "389 fewer children", "a 5.4 percentage point rise", "a third lower".
  private static func withAmountFirst(_ words: ClaimWords) -> DirectionClaim? {
    for index in words.plain.indices.dropFirst() {
      guard let phrase = trailing.at(index, of: words) else { continue }
      let head = words.before(index)
      guard let amount = ClaimedAmount(head.text) ?? ClaimedAmount(head.dropping(articles).text) else { continue }
      let tail = words.from(phrase.end)
      let isNoun = NumberClaim("1 " + tail.text) != nil
      return DirectionClaim(phrase.meaning, phrase.text, amount, isNoun ? tail.from(tail.count) : tail)
    }
    return nil
  }
}
