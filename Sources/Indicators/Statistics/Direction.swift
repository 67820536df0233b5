extension Statistic {
  /// Which way the values went from first to last, compared as they are printed: improved, worsened or no change by
  /// polarity; increased, decreased or no change without one; not comparable where the definition changes between the two.
  public static let direction = Statistic(
    name: "direction",
    summary: "which way the values went: improved or worsened, increased or decreased, no change, not comparable"
  ) { sample in
    let definition = sample.indicator.definition
    guard let first = sample.observations.first, let last = sample.observations.last, first.period != last.period else {
      return .unavailable("a direction needs two periods")
    }
    guard let from = first.value.number, let to = last.value.number else {
      return .unavailable("the first or last value is missing or suppressed")
    }
    if let change = definition.change(between: first, and: last) {
      return .word("not comparable", at: last, working: "the definition changes in \(change.from.label)")
    }
    let printed = [from, to].map { Rounding.halfAwayFromZero($0, decimals: definition.decimals) }
    let isUp = printed[1] > printed[0]
    let word =
      switch definition.polarity {
      case _ where printed[0] == printed[1]: "no change"
      case .none: isUp ? "increased" : "decreased"
      case .higher: isUp ? "improved" : "worsened"
      case .lower: isUp ? "worsened" : "improved"
      }
    return .word(word, at: last, working: "from the first value to the last, as printed")
  }
}
