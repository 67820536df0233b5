extension Statistic {
  /// Which way the values went from first to last, compared as they are printed: improved, worsened or no change by
  /// polarity; increased, decreased or no change without one; not comparable where the definition changes between the two.
  public static let direction = Statistic(
    name: "direction",
    summary: "which way the values went: improved or worsened, increased or decreased, no change, not comparable"
  ) { sample in
    sample.firstToLast("a direction") { first, last in
      let definition = sample.indicator.definition
      let inputs: @Sendable () -> [Working.Input] = {
        sample.indicator.inputs([first.observation, last.observation])
      }
      if let change = definition.change(between: first.observation, and: last.observation) {
        return .word(
          "not comparable", at: last.observation,
          working: Working { Working("the definition changes in \(change.from.label)", inputs: inputs()) })
      }
      let printed = [first, last].map { Rounding.halfAwayFromZero($0.value, decimals: definition.decimals) }
      let isUp = printed[1] > printed[0]
      let word =
        switch definition.polarity {
        case _ where printed[0] == printed[1]: "no change"
        case .none: isUp ? "increased" : "decreased"
        case .higher: isUp ? "improved" : "worsened"
        case .lower: isUp ? "worsened" : "improved"
        }
      return .word(
        word, at: last.observation,
        working: Working {
          let texts = [first, last].map { definition.quantity($0.value).display }
          return Working(
            "from the first value to the last, as printed",
            formula: "\(texts.joined(separator: " to ")), as printed", inputs: inputs())
        })
    }
  }
}
