extension Statistic {
  /// The sum of the numerators over the sum of the denominators. Unavailable if any is missing.
  public static let pooled = Statistic(
    name: "pooled", summary: "all numerators together over all denominators together", together: .averaged
  ) { sample in
    sample.overAll { values in
      let tops = sample.observations.compactMap { $0.numerator?.number }
      let bottoms = sample.observations.compactMap { $0.denominator?.number }
      let definition = sample.indicator.definition
      let (top, bottom) = (Exact.sum(tops), Exact.sum(bottoms))
      guard tops.count == values.count, bottoms.count == values.count, let ratio = Exact(top, over: bottom) else {
        return .unavailable("'\(definition.id)' has no numerators and denominators to pool")
      }
      let scale = definition.measure.scale(definition.per)
      let quantity = definition.quantity(ratio * Exact(scale))
      return .quantity(
        quantity, at: nil,
        working: Working {
          let formula = Working.ratio(top, bottom, definition)
          let periods = Working.counted(values.count, "period")
          return Working(
            "\(formula) over \(periods)", formula: formula, remark: "over \(periods)",
            inputs: sample.observations.flatMap(sample.indicator.inputs(to:)), of: quantity)
        })
    }
  }
}
