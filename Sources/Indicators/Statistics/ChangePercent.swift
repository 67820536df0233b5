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
      let numbers = (definition.quantity(last.value).number, definition.quantity(first.value).number)
      return .quantity(
        Quantity(ratio * Exact(100), unit: .percent, decimals: 1), at: nil,
        working: "(\(numbers.0) − \(numbers.1)) ÷ \(numbers.1) × 100")
    }
  }
}
