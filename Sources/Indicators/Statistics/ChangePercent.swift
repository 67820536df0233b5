extension Statistic {
  /// The change as a percentage of the first value: (last − first) ÷ |first| × 100, to one decimal. For percentages too
  /// this is the relative change, not percentage points. Unavailable where the definition changes between the two.
  public static let changePercent = Statistic(
    name: "change-pct", summary: "the change as a percentage of the first value"
  ) { sample in
    sample.changeOverTime { first, last in
      let definition = sample.indicator.definition
      guard let ratio = Exact(last.value - first.value, over: first.value.magnitude) else {
        return .unavailable("the first value is 0, so a change has no percentage")
      }
      let change = Quantity(ratio * Exact(100), unit: .percent, decimals: 1)
      return .quantity(
        change, at: nil,
        working: Working {
          let size = definition.quantity(first.value.magnitude).unroundedNumber
          let (from, to) = (definition.quantity(first.value), definition.quantity(last.value))
          return Working(
            "(\(to.number) − \(from.number)) ÷ \(from.number) × 100",
            formula: "(\(to.unroundedNumber) − \(from.unroundedNumber)) ÷ \(size) × 100",
            inputs: sample.indicator.inputs([first.observation, last.observation]), of: change)
        })
    }
  }
}
