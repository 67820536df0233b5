extension FigureSentence {
  /// "Rose from [829] in March 2018 to [409]": the word at an index is "from".
  func move(from index: Int) -> Pairing? {
    guard plain(index) == "from", !words[index].isEnding, let first = figure(from: index + 1),
      let last = end(behind: first, by: "to"), !isTrailed(first), !isTrailed(last),
      let direction = direction(before: index)
    else { return nil }
    return Pairing(subject: last, base: first, sense: direction.sense, said: direction.range)
  }

  /// "Rose to [409] from [829]", of one indicator: the word at an index is "to".
  ///
  /// Of two, the second may say where something came from: "rose to [12] from [40] schools".
  func move(back index: Int) -> Pairing? {
    guard plain(index) == "to", !words[index].isEnding, let last = figure(from: index + 1),
      let first = end(behind: last, by: "from"), end(behind: first, by: "to") == nil,
      let name = figures[first]?.figure.indicator, name == figures[last]?.figure.indicator,
      !isTrailed(first), !isTrailed(last), let direction = direction(before: index), direction.kind != .noun,
      direction.kind != .adverb
    else { return nil }
    return Pairing(subject: last, base: first, sense: direction.sense, said: direction.range)
  }

  /// The direction that a range is told of.
  private func direction(before end: Int) -> SpokenDirection? {
    var (index, hasLabels) = (end - 1, false)
    while index >= 0 {
      if parts(index) { return nil }
      if let direction = SpokenDirection(endingAt: index, of: self) {
        return direction.tells(in: self, hasLabels: hasLabels) ? direction : nil
      }
      if figures[index] != nil {
        index -= ["by", "of"].contains(plain(index - 1)) ? 2 : 1
        continue
      }
      guard isBetween(index) || isLabel(index) else { return nil }
      if !isBetween(index) { hasLabels = true }
      index -= 1
    }
    return nil
  }

  private func isBetween(_ index: Int) -> Bool {
    let plain = plain(index)
    return isTime(index) || PassageWords.manners.contains(plain) || plain.hasSuffix("ly")
  }
}
