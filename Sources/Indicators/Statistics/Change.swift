extension Statistic {
  /// Last minus first; percentage points for percentages. Unavailable where the definition changes between the two.
  public static let change = Statistic(name: "change", summary: "the last value in range minus the first") { sample in
    sample.changeOverTime { first, last in
      let definition = sample.indicator.definition
      let numbers = (definition.quantity(last.value).number, definition.quantity(first.value).number)
      return .quantity(
        Quantity(
          definition.quantity(last.value - first.value).value, unit: definition.unit.ofDifference,
          decimals: definition.decimals), at: nil,
        working: "\(numbers.0) − \(numbers.1), "
          + "\(last.observation.period.label) against \(first.observation.period.label)")
    }
  }
}
