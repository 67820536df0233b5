extension Statistic {
  /// The last value as a percentage of all values in range; with an area, the authority's value as a percentage of the
  /// area's in the same period. To one decimal; for counts and money, since percentages, rates and averages have no
  /// sum. Unavailable if a value is missing, below zero, or all are zero.
  public static let share = Statistic(
    name: "share", summary: "the last value as a percentage of all in the period, or of an area's value"
  ) { sample in
    let definition = sample.indicator.definition
    guard definition.measure.isAdditive else {
      return .unavailable("values of the measure '\(definition.measure.id)' are not parts of a sum")
    }
    if sample.area != nil {
      return sample.besideArea("share") { own, theirs in
        sample.share(of: own.value, in: theirs.value) {
          (own.observation.period.label, sample.inputs(own, theirs))
        }
      }
    }
    if let refusal = definition.series.refusal(of: .added) { return .unavailable(refusal) }
    return sample.overSum { values in
      guard let last = values.last, let period = sample.observations.last?.period else {
        return .unavailable("there is no value")
      }
      guard !values.contains(where: { $0 < .zero }) else {
        return .unavailable("a value is below 0, so the values are not parts of their sum")
      }
      return sample.share(of: last, in: Exact.sum(values)) {
        ("\(period.label) in \(Working.counted(values.count, "value"))", sample.indicator.inputs(sample.observations))
      }
    }
  }
}

extension Sample {
  /// - Parameter origin: when the part is, in words, and what both come from.
  fileprivate func share(
    of part: Exact, in whole: Exact, _ origin: @escaping @Sendable () -> (when: String, inputs: [Working.Input])
  ) -> Outcome {
    let definition = indicator.definition
    guard part >= .zero, let ratio = Exact(part, over: whole), whole > .zero else {
      return .unavailable("a share needs a whole above 0 and a part that is not below it")
    }
    let share = Quantity(ratio * Exact(100), unit: .percent, decimals: 1)
    return .quantity(
      share, at: nil,
      working: Working {
        let (top, bottom, origin) = (definition.quantity(part), definition.quantity(whole), origin())
        return Working(
          "\(top.number) ÷ \(bottom.number) × 100, \(origin.when)",
          formula: "\(top.unroundedNumber) ÷ \(bottom.unroundedNumber) × 100", inputs: origin.inputs, of: share)
      })
  }
}
