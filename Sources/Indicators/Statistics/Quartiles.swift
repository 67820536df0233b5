extension Statistic {
  /// The value that a quarter of the values lie below (R's type 7). Unavailable if any value is missing.
  public static let lowerQuartile = Statistic(
    name: "q1", summary: "the value that a quarter of the values lie below", together: .averaged
  ) { $0.quartile(1, "a quarter of the way up") }

  /// The middle value, or the mean of the two in the middle (R's type 7). Unavailable if any value is missing.
  public static let median = Statistic(
    name: "median", summary: "the value in the middle, half above and half below", together: .averaged
  ) { $0.quartile(2, "the middle of") }

  /// The value that a quarter of the values lie above (R's type 7). Unavailable if any value is missing.
  public static let upperQuartile = Statistic(
    name: "q3", summary: "the value that a quarter of the values lie above", together: .averaged
  ) { $0.quartile(3, "three quarters of the way up") }

  /// The upper quartile less the lower; percentage points for percentages. Unavailable if any value is missing.
  public static let interquartileRange = Statistic(
    name: "iqr", summary: "the upper quartile less the lower, which the middle half of the values lie between",
    together: .averaged
  ) { sample in
    sample.overAll { values in
      let numbers = values.map(\.value)
      guard let low = Quartile.of(numbers, 1), let high = Quartile.of(numbers, 3) else {
        return .unavailable("there is no value")
      }
      let definition = sample.indicator.definition
      return .quantity(
        Quantity(high - low, unit: definition.unit.ofDifference, decimals: definition.decimals), at: nil,
        working: "\(definition.quantity(high).number) − \(definition.quantity(low).number)")
    }
  }
}

extension Sample {
  fileprivate func quartile(_ number: Int, _ place: String) -> Outcome {
    overAll { values in
      guard let value = Quartile.of(values.map(\.value), number) else { return .unavailable("there is no value") }
      return .quantity(
        indicator.definition.quantity(value), at: nil, working: "\(place) \(Working.counted(values.count, "value"))")
    }
  }
}

/// Quartiles as R's type 7 has them: of n values in order, the k-th lies (n − 1) × k ÷ 4 steps above the lowest, in
/// proportion where that is between two of them.
///
/// Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages" (1996).
enum Quartile {
  /// The quartile 1, 2 or 3 of values in any order; `nil` of none.
  static func of(_ values: [Exact], _ number: Int) -> Exact? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let steps = (sorted.count - 1) * number
    let (low, high) = (sorted[steps / 4], sorted[(steps + 3) / 4])
    return Exact((high - low) * Exact(steps % 4), over: Exact(4)).map { low + $0 }
  }
}
