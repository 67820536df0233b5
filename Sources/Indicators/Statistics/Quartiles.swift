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
    sample.overAll { numbers in
      guard let low = Quartile.of(numbers, 1), let high = Quartile.of(numbers, 3) else {
        return .unavailable("there is no value")
      }
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

extension Sample {
  fileprivate func quartile(_ number: Int, _ place: String) -> Outcome {
    overAll { values in
      guard let value = Quartile.of(values, number) else { return .unavailable("there is no value") }
      let quantity = indicator.definition.quantity(value)
      return .quantity(
        quantity, at: nil,
        working: Working {
          let reckoning = Quartile.formula(values, number, decimals: quantity.decimals)
          return Working(
            "\(place) \(Working.counted(values.count, "value"))",
            formula: reckoning.formula, remark: reckoning.remark, inputs: indicator.inputs(observations), of: quantity)
        })
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
    let sorted = sorted(values)
    let steps = (sorted.count - 1) * number
    let (low, high) = (sorted[steps / 4], sorted[(steps + 3) / 4])
    return Exact((high - low) * Exact(steps % 4), over: Exact(4)).map { low + $0 }
  }

  /// In order; numbers of a machine word, as nearly all are, are compared as such.
  private static func sorted(_ values: [Exact]) -> [Exact] {
    let small = values.compactMap(\.small)
    return small.count == values.count ? small.sorted(by: <).map { Exact($0) } : values.sorted()
  }

  /// How a quartile comes from the values in order: "81.2 + (81.6 − 81.2) × 2 ÷ 4", "numbers 24 and 25 of 48 values in
  /// order".
  static func formula(_ values: [Exact], _ number: Int, decimals: Int) -> Working.Reckoning {
    guard !values.isEmpty else { return (nil, "there is no value") }
    let steps = (values.count - 1) * number
    let (sorted, first) = (sorted(values), steps / 4)
    func text(_ index: Int) -> String { NumberText.cut(sorted[index], decimals: decimals) }
    let among = "of \(Working.counted(values.count, "value")) in order"
    guard steps % 4 > 0 else { return (nil, "number \(first + 1) \(among)") }
    return (
      "\(text(first)) + (\(text(first + 1)) − \(text(first))) × \(steps % 4) ÷ 4",
      "numbers \(first + 1) and \(first + 2) \(among)"
    )
  }
}
