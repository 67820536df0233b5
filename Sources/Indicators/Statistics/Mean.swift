extension Statistic {
  /// The mean of the period values, each counting the same: Σv ÷ n. Unavailable if any value is missing.
  public static let mean = Statistic(
    name: "mean", summary: "the average of the values, each period counting the same", together: .averaged
  ) {
    sample in
    sample.overAll { values in
      let sum = Exact.sum(values)
      guard let mean = Exact(sum, over: Exact(values.count)) else { return .unavailable("there is no value") }
      let quantity = sample.indicator.definition.quantity(mean)
      return .quantity(
        quantity, at: nil,
        working: Working {
          let reckoning = Working.mean(values, decimals: quantity.decimals)
          return Working(
            "mean of \(Working.counted(values.count, "value"))",
            formula: reckoning.formula, remark: reckoning.remark,
            inputs: sample.indicator.inputs(sample.observations), of: quantity)
        })
    }
  }
}
