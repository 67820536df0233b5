import Indicators

extension Surroundings {
  private static let articles: Set = ["a", "an", "this"]
  private static let units: Set = ["per", "cent", "percent", "percentage", "point", "points", "%"]
  private static let earlier: Set = ["before", "earlier", "ago", "previous", "previously"]
  private static let sides: [(Sense, [String])] = [
    (.up, ["more", "higher", "above"]), (.down, ["fewer", "less", "lower", "below"]),
  ]

  /// Which way the words after a change say that a value went: "a [172] fall", and "[172] more than" what was before.
  ///
  /// "In March there were [172] more" can be told of the first month too, so what it is compared with has to be said.
  /// - Parameter range: the periods of the change.
  func wayAfter(in range: PeriodRange) -> Saying<Sense>? {
    guard follows, let start = firstWord else { return nil }
    if let article = before.last, leads, Self.articles.contains(article.plain) {
      let word = after[start].plain
      if let words = DirectionWords.all.first(where: { $0.nouns.contains(word) }) {
        return Saying(meaning: words.sense, words: self.words(through: start))
      }
    }
    guard let (sense, joint) = comparison(from: start, joints: ["than", "on", "from"]),
      isEarlier(Array(after[(joint + 1)...]), range)
    else { return nil }
    return Saying(meaning: sense, words: words(through: joint))
  }

  /// On which side of an area the words after a gap say that the authority stands: "[5 points] above England".
  func sideAfter(of area: String) -> Saying<Sense>? {
    guard follows, let start = firstWord, let (sense, joint) = comparison(from: start, joints: ["than"]) else {
      return nil
    }
    let name = area.split(separator: "-").map { $0.lowercased() }
    let rest = after[(joint + 1)...].map { $0.plain.hasSuffix("'s") ? String($0.plain.dropLast(2)) : $0.plain }
    guard
      rest.drop(while: { ["the", "that", "in", "of", "for", "our", "statistical"].contains($0) }).starts(with: name)
    else {
      return nil
    }
    return Saying(meaning: sense, words: words(through: joint))
  }

  /// The first word after the figure that is no unit.
  private var firstWord: Int? { after.firstIndex { !Self.units.contains($0.plain) } }

  /// "more children than", "above", "up on": which way, and the index of the last of these words.
  private func comparison(from start: Int, joints: Set<String>) -> (Sense, Int)? {
    let word = after[start]
    guard !word.isEnding else { return nil }
    if joints.contains("on"), let words = [DirectionWords.up, .down].first(where: { $0.adverbs.contains(word.plain) }) {
      guard start + 1 < after.count, ["on", "from"].contains(after[start + 1].plain) else { return nil }
      return (words.sense, start + 1)
    }
    guard let sense = Self.sides.first(where: { $0.1.contains(word.plain) })?.0 else { return nil }
    if ["above", "below"].contains(word.plain) { return joints.contains("on") ? nil : (sense, start) }
    guard let than = after[start...].prefix(8).firstIndex(where: { $0.plain == "than" }),
      !after[start..<than].contains(where: \.isEnding)
    else { return nil }
    return (sense, than)
  }

  /// Whether words name the period that a change counts from, or the time before.
  private func isEarlier(_ words: [Word], _ range: PeriodRange) -> Bool {
    for count in (1...7).reversed() where count <= words.count {
      let text = words.prefix(count).map(\.plain).joined(separator: " ")
      if let spoken = SpokenPeriod(ClaimWords(text)) {
        return spoken.range.contains(range.first) && !spoken.range.contains(range.last)
      }
    }
    let near = words.prefix(5)
    // "More than in the last month" may be the last of all.
    return near.contains { Self.earlier.contains($0.plain) } || near.first?.plain == "last"
  }
}
