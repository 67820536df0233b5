import Indicators

/// Words that say on which side of another value one stands: `above`, `5.4 points below England`, `in line with`.
struct PositionClaim {
  /// On which side.
  let sense: Sense
  /// The words that say so.
  let phrase: String
  /// By how much, if that is said.
  let amount: ClaimedAmount?
  /// What it is compared with, if that is said.
  let other: ClaimWords

  /// Every position.
  static let phrases = Phrases<Sense>([
    (.up, ["above", "higher than", "higher", "over", "greater than", "more than", "more"]),
    (.down, ["below", "lower than", "lower", "under", "less than", "fewer than", "fewer", "less"]),
    (.steady, ["in line with", "in line", "broadly in line with", "similar to", "similar", "broadly similar to"]),
    (.level, ["the same as", "the same", "equal to"]), (.better, ["better than", "better"]),
    (.worse, ["worse than", "worse"]),
  ])

  private static let fillers = ClaimWords.fillers.union(["stands", "stood", "remains", "remained"])
  private static let ofTheOther: Set = [
    "the", "that", "of", "for", "in", "to", "with", "its", "our", "average", "value", "rate", "figure", "level",
    "statistical",
  ]

  /// Reads a position; `nil` for words that say none.
  init?(_ written: ClaimWords) {
    let words = written.dropping(Self.fillers)
    for index in words.plain.indices {
      guard let found = Self.phrases.at(index, of: words) else { continue }
      let amount = ClaimedAmount(words.before(index).text)
      guard index == 0 || amount != nil else { continue }
      let rest = words.from(found.end)
      // "over 5 points above" is a size and a position; "over 5 points" a hedge.
      if index == 0, Self.startsWithNumber(rest) {
        if rest.plain.contains(where: { $0 == "above" || $0 == "below" }) || Self.isLater(words) { continue }
        return nil
      }
      (sense, phrase) = (found.meaning, found.text)
      (self.amount, other) = Self.parts(of: rest, amount)
      return
    }
    return nil
  }

  /// The size and the other: "by 5 points", "England by 5 points", and after a size "children than England".
  private static func parts(of rest: ClaimWords, _ amount: ClaimedAmount?) -> (ClaimedAmount?, ClaimWords) {
    if amount == nil, let by = rest.plain.firstIndex(of: "by"), let size = ClaimedAmount(rest.from(by + 1).text) {
      return (size, rest.before(by))
    }
    guard amount != nil, let than = rest.plain.firstIndex(of: "than"),
      than == 0 || NumberClaim("1 " + rest.before(than).text) != nil
    else { return (amount, rest) }
    return (amount, rest.from(than + 1))
  }

  private static func startsWithNumber(_ words: ClaimWords) -> Bool {
    words.plain.indices.contains { ClaimedAmount(words.before($0 + 1).text) != nil }
  }

  /// Whether a position follows a size further on.
  private static func isLater(_ words: ClaimWords) -> Bool {
    words.plain.indices.dropFirst().contains {
      phrases.at($0, of: words) != nil && ClaimedAmount(words.before($0).text) != nil
    }
  }

  /// Whether the words after the position name an area, or nothing; `nil` where they say more than that.
  func names(_ area: String, among areas: [String]) -> Bool? {
    func words(_ id: String) -> [String] { id.split(separator: "-").map { $0.lowercased() } }
    let left = other.plain.filter { !Self.ofTheOther.contains($0) }
    if left.isEmpty || left == words(area) { return true }
    return areas.contains { words($0) == left } ? false : nil
  }
}
