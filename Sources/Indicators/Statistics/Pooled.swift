extension Statistic {
  /// The sum of the numerators over the sum of the denominators. Unavailable if any is missing.
  public static let pooled = Statistic(
    name: "pooled", summary: "all numerators together over all denominators together", together: .averaged
  ) { sample in
    sample.overAll { values in
      let tops = values.compactMap { $0.observation.numerator?.number }
      let bottoms = values.compactMap { $0.observation.denominator?.number }
      let definition = sample.indicator.definition
      let (top, bottom) = (Exact.sum(tops), Exact.sum(bottoms))
      guard tops.count == values.count, bottoms.count == values.count, let ratio = Exact(top, over: bottom) else {
        return .unavailable("'\(definition.id)' has no numerators and denominators to pool")
      }
      let scale = definition.measure.scale(definition.per)
      let factor = scale == 1 ? "" : " × \(Working.whole(Exact(scale)))"
      return .quantity(
        definition.quantity(ratio * Exact(scale)), at: nil,
        working:
          "\(Working.whole(top)) ÷ \(Working.whole(bottom))\(factor) over \(Working.counted(values.count, "period"))")
    }
  }
}
