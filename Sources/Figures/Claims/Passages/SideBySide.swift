extension FigureSentence {
  private static let comparatives: [String: Sense] = [
    "higher": .up, "more": .up, "lower": .down, "fewer": .down, "less": .down, "better": .better, "worse": .worse,
  ]
  private static let sides: [String: Sense] = ["above": .up, "below": .down]
  /// Words that are a hedge before a number: "[172], more than [100] of them girls".
  private static let hedges: Set = ["more", "fewer", "less", "above", "below"]
  /// What shows that no hedge is meant.
  private static let definite: Set = ["the", "that", "those", "its", "our", "in", "at", "average", "target"]
  private static let emphases: Set = [
    "well", "much", "slightly", "far", "just", "still", "even", "now", "a", "little", "again",
  ]

  /// What compares, and its words.
  private struct Comparing {
    let sense: Sense
    let said: Range<Int>
    /// The index of the first word behind it.
    let end: Int
  }

  /// "[489], down from [863]", "[42%] is above the England average of [45%]": the comparing word stands at an index.
  func comparison(at index: Int) -> Pairing? {
    guard let comparing = comparing(at: index), let subject = subject(before: index),
      let base = figure(from: comparing.end, through: PassageWords.leads, areas: true),
      subject.isCopula || !Self.hedges.contains(plain(index)) || isDefinite(comparing.end..<base),
      !isPlaced(base, behind: comparing.end), !isTrailed(subject.figure), !isTrailed(base),
      !isTrailed(base, by: PassageWords.holders), end(behind: base, by: "to") == nil
    else { return nil }
    if end(behind: base, by: "and") != nil, figures.keys.contains(where: { $0 < subject.figure }) { return nil }
    return Pairing(subject: subject.figure, base: base, sense: comparing.sense, said: comparing.said)
  }

  private func isDefinite(_ lead: Range<Int>) -> Bool {
    words[lead].contains { Self.definite.contains($0.plain) || $0.plain.hasSuffix("'s") }
  }

  /// "Higher than in [829] cases"; not "than in 2018 ([829])".
  private func isPlaced(_ base: Int, behind start: Int) -> Bool {
    start < base && ["in", "for", "among", "during", "on", "since"].contains(plain(base - 1))
      && !words[base].text.hasPrefix("(")
  }

  private func comparing(at index: Int) -> Comparing? {
    guard !words[index].isEnding else { return nil }
    let (word, next) = (plain(index), plain(index + 1))
    func through(_ last: Int, _ sense: Sense) -> Comparing? {
      guard last < words.count, !words[last].isEnding else { return nil }
      return Comparing(sense: sense, said: index..<last + 1, end: last + 1)
    }
    if let sense = Self.sides[word] { return through(index, sense) }
    if let sense = Self.comparatives[word] { return next == "than" ? through(index + 1, sense) : nil }
    if let direction = SpokenDirection(endingAt: index, of: self), direction.kind == .adverb {
      return ["from", "on"].contains(next) ? through(index + 1, direction.sense) : nil
    }
    guard ["a", "an"].contains(word) else { return nil }
    return noun(index + (PassageWords.adjectives.contains(next) ? 2 : 1))
  }

  /// "Rise from", "fall of [420] from".
  private func noun(_ index: Int) -> Comparing? {
    guard index < words.count, let direction = SpokenDirection(endingAt: index, of: self), direction.kind == .noun,
      let joint = plain(index + 1) == "of" ? figure(from: index + 2).map({ $0 + 1 }) : index + 1,
      ["from", "on"].contains(plain(joint)), !words[index...joint].contains(where: \.isEnding)
    else { return nil }
    return Comparing(sense: direction.sense, said: direction.range, end: joint + 1)
  }

  /// The figure that is compared, right before a comma or "is".
  private func subject(before index: Int) -> (figure: Int, isCopula: Bool)? {
    var end = index - 1
    while end >= 0, Self.emphases.contains(plain(end)) || plain(end).hasSuffix("ly"), !words[end].isEnding { end -= 1 }
    guard end >= 0 else { return nil }
    var isCopula = false
    if ["is", "was"].contains(plain(end)), !words[end].isEnding {
      isCopula = true
      end -= 1
      guard end >= 0 else { return nil }
      if ["which", "that"].contains(plain(end)), end > 0, words[end - 1].isEnding {
        return head(endingAt: end - 1, afterComma: true).map { ($0, true) }
      }
    }
    let afterComma = words[end].isEnding || words[index].text.hasPrefix("(")
    guard isCopula != afterComma else { return nil }
    return head(endingAt: end, afterComma: afterComma).map { ($0, isCopula) }
  }
}
