/// A sentence that says two figures or more.
struct FigureSentence {
  /// Its words; a figure is one of them.
  let words: [Surroundings.Word]
  /// The figures that are numbers, and the times, by the index of their word.
  let figures: [Int: SaidFigure]
  let times: Set<Int>
  /// Words that say what is counted.
  let labels: Set<String>

  /// Words after which a sentence may pair its figures in another way, or tell what somebody else said.
  private static let doubts: Set = ["respectively", "whether", "fail", "fails", "failed", "contrary", "suppose"]

  /// A sentence; `nil` where nothing is to be held against anything.
  init?(_ words: [Surroundings.Word], _ all: [String.Index: SaidFigure]) {
    var (figures, times): ([Int: SaidFigure], Set<Int>) = ([:], [])
    for (index, word) in words.enumerated() where ["\u{FFFC}", "\u{FFFC}%"].contains(word.plain) {
      guard let start = word.text.firstIndex(of: "\u{FFFC}"), let figure = all[start] else { continue }
      if figure.isTime { times.insert(index) } else { figures[index] = figure }
    }
    guard figures.count > 1, words.last?.text.contains("?") == false,
      !words.contains(where: { Self.doubts.contains($0.plain) }), !Surroundings.hasReservation(words[...])
    else { return nil }
    (self.words, self.figures, self.times) = (words, figures, times)
    let named = Set(figures.values.flatMap(\.labels)).subtracting(PassageWords.never)
    labels = PassageWords.labels.union(named)
  }

  /// What it says of two figures each.
  var relations: [FigureRelation] {
    let moves = words.indices.compactMap { move(from: $0) ?? move(back: $0) }
    let sides = words.indices.compactMap { comparison(at: $0) }
    // "Above the target of 80, higher than 85" says the second of what stands before both.
    let bases = Set(sides.map(\.base))
    return (moves + sides.filter { !bases.contains($0.subject) }).compactMap(relation)
  }

  /// Two figures by their words, and what is said of the first beside the second.
  struct Pairing {
    let subject: Int
    let base: Int
    let sense: Sense
    /// The words that say it.
    let said: Range<Int>
  }

  private func relation(_ pairing: Pairing) -> FigureRelation? {
    guard let subject = figures[pairing.subject], let base = figures[pairing.base],
      pace(pairing.subject) == nil || pace(pairing.base) == nil || pace(pairing.subject) == pace(pairing.base)
    else { return nil }
    return FigureRelation(subject: subject, base: base, sense: pairing.sense, words: text(pairing.said))
  }

  /// The time that a number is for: "£100 a day" is more than "£500 a week".
  private func pace(_ index: Int) -> String? {
    ["a", "per", "each", "every"].contains(plain(index + 1)) && !words[index].isEnding ? plain(index + 2) : nil
  }

  /// The text of some words, without the marks at their end.
  private func text(_ range: Range<Int>) -> Substring {
    guard let first = words[range].first?.text, let last = words[range].last?.text else { return "" }
    let start = first.firstIndex(where: \.isLetter) ?? first.startIndex
    let end = last.lastIndex(where: \.isLetter).map { last.index(after: $0) } ?? last.endIndex
    return Substring(first.base[start..<end])
  }
}
