extension Statistic {
  /// The highest value less the lowest; percentage points for percentages. Unavailable if any value is missing.
  public static let range = Statistic(name: "range", summary: "the highest value less the lowest") { sample in
    sample.overAll { numbers in
      guard let low = numbers.min(), let high = numbers.max() else { return .unavailable("there is no value") }
      let definition = sample.indicator.definition
      let range = definition.difference(high, less: low)
      return .quantity(
        range, at: nil,
        working: Working {
          .difference(
            definition.quantity(high), definition.quantity(low), inputs: sample.indicator.inputs(sample.observations),
            of: range)
        })
    }
  }
}
