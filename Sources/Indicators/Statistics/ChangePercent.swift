extension Statistic {
  /// The change as a percentage of the first value: (last − first) ÷ |first| × 100, to one decimal. For percentages too
  /// this is the relative change, not percentage points. Unavailable where the definition changes between the two.
  public static let changePercent = Statistic(
    name: "change-pct", summary: "the change as a percentage of the first value"
  ) { sample in
    let definition = sample.indicator.definition
    guard let first = sample.observations.first, let last = sample.observations.last, first.period != last.period else {
      return .unavailable("a change needs two periods")
    }
    guard let from = first.value.number, let to = last.value.number else {
      return .unavailable("the first or last value is missing or suppressed")
    }
    if let unlike = definition.change(between: first, and: last) { return .unavailable(unlike.reason) }
    guard let ratio = Exact(to - from, over: from.magnitude) else {
      return .unavailable("the first value is 0, so a change has no percentage")
    }
    let numbers = (definition.quantity(to).number, definition.quantity(from).number)
    return .quantity(
      Quantity(ratio * Exact(100), unit: .percent, decimals: 1), at: nil,
      working: "(\(numbers.0) − \(numbers.1)) ÷ \(numbers.1) × 100")
  }
}
