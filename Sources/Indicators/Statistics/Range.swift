extension Statistic {
  /// The highest value less the lowest; percentage points for percentages. Unavailable if any value is missing.
  public static let range = Statistic(name: "range", summary: "the highest value less the lowest") { sample in
    sample.overAll { values in
      let numbers = values.map(\.value)
      guard let low = numbers.min(), let high = numbers.max() else { return .unavailable("there is no value") }
      let definition = sample.indicator.definition
      let quantity = Quantity(high - low, unit: definition.unit.ofDifference, decimals: definition.decimals)
      return .quantity(
        quantity, at: nil, working: "\(definition.quantity(high).number) − \(definition.quantity(low).number)")
    }
  }
}
