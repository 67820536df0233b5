/// A word of direction in a sentence: "rose", "went up", "an increase", "up".
struct SpokenDirection {
  /// What kind of word it is.
  enum Kind { case told, going, adverb, noun }

  let sense: Sense
  let kind: Kind
  /// Its words.
  let range: Range<Int>

  /// Verbs that may have an object: "reduced the number of plans from".
  private static let transitive: Set = ["increased", "reduced", "improved", "decreased"]
  /// What may be a noun in the plural as well: "increases from 2% to 9%".
  private static let plurals: Set = ["rises", "increases", "falls", "drops", "declines", "decreases"]
  private static let singulars: Set = [
    "it", "which", "number", "rate", "share", "proportion", "percentage", "total", "figure", "average", "cost", "price",
  ]
  private static let forms: Set = ["is", "are", "was", "were", "been", "being"]
  private static let articles: Set = ["a", "an", "this", "another", "further"]
  /// A growth may slow down and is still one.
  private static let table: [String: (Sense, Kind)] = {
    var table: [String: (Sense, Kind)] = [:]
    for words in DirectionWords.all {
      let kinds: [([String], Kind)] = [
        (words.told, .told), (words.going, .going), (words.adverbs, .adverb),
        (words.nouns.filter { $0 != "growth" }, .noun),
      ]
      for (phrases, kind) in kinds { for phrase in phrases { table[phrase] = (words.sense, kind) } }
    }
    return table
  }()

  /// The one whose last word has an index.
  init?(endingAt index: Int, of sentence: FigureSentence) {
    let (word, before) = (sentence.plain(index), sentence.plain(index - 1))
    if index > 0, !sentence.words[index - 1].isEnding, let (sense, kind) = Self.table["\(before) \(word)"] {
      (self.sense, self.kind, range) = (sense, kind, index - 1..<index + 1)
    } else if let (sense, kind) = Self.table[word] {
      (self.sense, self.kind, range) = (sense, kind, index..<index + 1)
    } else {
      return nil
    }
  }

  /// Whether it tells which way something went, with words about what that was in between or not.
  func tells(in sentence: FigureSentence, hasLabels: Bool) -> Bool {
    let before = sentence.plain(range.lowerBound - 1)
    let isFirst = range.lowerBound == 0 || sentence.words[range.lowerBound - 1].isEnding
    if ["or", "and"].contains(before), before == "or" || isDirection(range.lowerBound - 2, sentence) { return false }
    let word = sentence.plain(range.lowerBound)
    switch kind {
    case .told:
      if Self.plurals.contains(word) { return Self.singulars.contains(before) && !hasLabels }
      return !hasLabels || Self.transitive.contains(word)
    case .going: return !hasLabels
    case .adverb: return !hasLabels && (isFirst || Self.forms.contains(before))
    case .noun:
      if hasLabels, !["in", "of"].contains(sentence.plain(range.upperBound)) { return false }
      return Self.isNoun(at: range.lowerBound, sentence) || !hasLabels && isVerb(behind: before)
    }
  }

  /// "A sharp rise": an article, and an adjective that does not slow it.
  static func isNoun(at index: Int, _ sentence: FigureSentence) -> Bool {
    let before = sentence.plain(index - 1)
    return articles.contains(before)
      || PassageWords.adjectives.contains(before) && articles.contains(sentence.plain(index - 2))
  }

  /// "To fall from", "plans fall from".
  private func isVerb(behind before: String) -> Bool {
    before == "to" || before == "children" || PassageWords.labels.contains(before) && before.hasSuffix("s")
  }

  private func isDirection(_ index: Int, _ sentence: FigureSentence) -> Bool {
    index >= 0 && SpokenDirection(endingAt: index, of: sentence) != nil
  }
}
