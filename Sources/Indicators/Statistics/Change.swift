extension Statistic {
  /// Last minus first; percentage points for percentages. Unavailable where the definition changes between the two:
  /// how much of the difference is a change in what was counted is not known.
  public static let change = Statistic(name: "change", summary: "the last value in range minus the first") { sample in
    let definition = sample.indicator.definition
    guard let first = sample.observations.first, let last = sample.observations.last, first.period != last.period else {
      return .unavailable("a change needs two periods")
    }
    guard let from = first.value.number, let to = last.value.number else {
      return .unavailable("the first or last value is missing or suppressed")
    }
    if let unlike = definition.change(between: first, and: last) { return .unavailable(unlike.reason) }
    let display = definition.quantity(to - from)
    return .quantity(
      Quantity(display.value, unit: definition.unit.ofDifference, decimals: definition.decimals), at: nil,
      working: "\(definition.quantity(to).number) − \(definition.quantity(from).number), "
        + "\(last.period.label) against \(first.period.label)")
  }
}
