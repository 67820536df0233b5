extension FigureSentence {
  /// A word, or an empty one outside the sentence.
  func plain(_ index: Int) -> String { words.indices.contains(index) ? words[index].plain : "" }

  /// Whether a mark that parts clauses for good ends a word.
  func parts(_ index: Int) -> Bool { words[index].text.contains(";") }

  /// Whether a word is about time or place in time.
  func isTime(_ index: Int) -> Bool {
    let plain = plain(index)
    if times.contains(index) || PassageWords.times.contains(plain) { return true }
    if plain.isEmpty || SpokenPeriod.month(plain) != nil { return true }
    // "The year to March 2022" and "July to September".
    if plain == "to" { return SpokenPeriod.month(self.plain(index + 1)) != nil }
    return plain.utf8.first.map { (48...57).contains($0) } == true && !plain.contains("%")
  }

  /// Whether a word is the unit of the number before it, or what is counted.
  func isLabel(_ index: Int) -> Bool { labels.contains(plain(index)) || PassageWords.units.contains(plain(index)) }

  /// The figure that some words lead to; `nil` where a hedge before it leaves its size open.
  func figure(from start: Int, through leads: Set<String> = PassageWords.leads, areas: Bool = false) -> Int? {
    var index = start
    while index < words.count {
      if figures[index] != nil { return isOpenHedge(start..<index) ? nil : index }
      let isLead = leads.contains(plain(index)) || areas && (isTime(index) || isArea(index))
      guard isLead, !words[index].isEnding else { return nil }
      index += 1
    }
    return nil
  }

  private func isArea(_ index: Int) -> Bool { PassageWords.comparators.contains(plain(index)) }

  /// Whether the words right before a figure say that it is some way off: "more than", "up to".
  private func isOpenHedge(_ range: Range<Int>) -> Bool {
    let lead = words[range].suffix(3).map(\.plain)
    return Hedge.all.contains { !$0.isClose && lead.ends(with: $0.words.split(separator: " ").map(String.init)) }
  }

  /// Whether what follows a figure makes it a distance, or the count of something else.
  func isTrailed(_ index: Int, by words: Set<String> = PassageWords.distances) -> Bool {
    guard !self.words[index].isEnding else { return false }
    let next = self.words.indices.dropFirst(index + 1).first { !PassageWords.units.contains(plain($0)) }
    return next.map { words.contains(plain($0)) } ?? false
  }

  /// The figure that a range goes to: "to [409]", behind a figure and what belongs to it.
  func end(behind start: Int, by joint: String) -> Int? {
    guard !parts(start) else { return nil }
    var index = start + 1
    while index < words.count {
      if plain(index) == joint, !words[index].isEnding, let end = figure(from: index + 1) { return end }
      guard isTime(index) || isLabel(index), !parts(index) else { return nil }
      index += 1
    }
    return nil
  }
}

extension Array where Element == String {
  fileprivate func ends(with other: [String]) -> Bool { suffix(other.count).elementsEqual(other) }
}
