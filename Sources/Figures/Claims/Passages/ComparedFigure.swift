import Indicators

extension FigureSentence {
  /// Words before a number that make it a difference or the second of two.
  private static let bars: Set = [
    "from", "than", "above", "below", "against", "with", "after", "since", "before", "by", "over", "under",
    "despite", "unlike", "and", "or", "between", "within", "until", "plus", "minus", "out", "every",
  ]
  /// What a number may be one of: "a rate of [42]", but not "12 of the [829]".
  private static let measures: Set = [
    "rate", "average", "mean", "median", "total", "share", "number", "peak", "high", "low", "proportion", "percentage",
    "value", "figure", "cost", "sum", "price", "score", "level",
  ]

  /// The figure that a comma or "is" stands behind, with what belongs to it in between.
  /// - Parameters:
  ///   - end: the last word before.
  ///   - afterComma: whether that may say what is counted; "[12%] of teams are above [45%]" is no comparison of the two.
  func head(endingAt end: Int, afterComma: Bool) -> Int? {
    var index = end
    while index >= 0 {
      if figures[index] != nil { return isHead(index, afterComma) ? index : nil }
      let isSaid = isTime(index) || PassageWords.units.contains(plain(index))
      guard isSaid || afterComma && (isLabel(index) || PassageWords.told.contains(plain(index))) else { return nil }
      index -= 1
      guard index >= 0, !words[index].isEnding else { return nil }
    }
    return nil
  }

  private func isHead(_ index: Int, _ afterComma: Bool) -> Bool {
    // "Of these [one] is above".
    if !afterComma, figures[index]?.figure.quantity.map({ $0.value == Exact(1) }) == true { return false }
    var start = index - 1
    while start >= 0, !words[start].isEnding {
      let word = plain(start)
      if word == "on", plain(start + 1) != "average" { return false }
      if word == "to" { return plain(start - 1) != "compared" }
      if figures[start] != nil || Self.bars.contains(word) { return false }
      if SpokenDirection(endingAt: start, of: self) != nil { return false }
      if word == "of", !isMeasure(start - 1) { return false }
      guard PassageWords.leads.contains(word) || isTime(start) || isMeasure(start) else { return true }
      start -= 1
    }
    return true
  }

  private func isMeasure(_ index: Int) -> Bool { Self.measures.contains(plain(index)) }
}
