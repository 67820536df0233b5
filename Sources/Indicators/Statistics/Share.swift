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
      return sample.besideArea("share") {
        sample.share(of: $0.value, in: $1.value, $0.observation.period.label, inputs: sample.inputs($0, $1))
      }
    }
    if let refusal = definition.series.refusal(of: .added) { return .unavailable(refusal) }
    return sample.overSum { values in
      guard let last = values.last else { return .unavailable("there is no value") }
      guard !values.contains(where: { $0.value < .zero }) else {
        return .unavailable("a value is below 0, so the values are not parts of their sum")
      }
      let sum = values.reduce(Exact.zero) { $0 + $1.value }
      return sample.share(
        of: last.value, in: sum, "\(last.observation.period.label) in \(Working.counted(values.count, "value"))",
        inputs: sample.indicator.inputs(sample.observations))
    }
  }
}

extension Sample {
  fileprivate func share(of part: Exact, in whole: Exact, _ when: String, inputs: [Working.Input]) -> Outcome {
    let definition = indicator.definition
    guard part >= .zero, let ratio = Exact(part, over: whole), whole > .zero else {
      return .unavailable("a share needs a whole above 0 and a part that is not below it")
    }
    let share = Quantity(ratio * Exact(100), unit: .percent, decimals: 1)
    let (top, bottom) = (definition.quantity(part), definition.quantity(whole))
    return .quantity(
      share, at: nil,
      working: Working(
        "\(top.number) ÷ \(bottom.number) × 100, \(when)",
        formula: "\(top.unroundedNumber) ÷ \(bottom.unroundedNumber) × 100", inputs: inputs, of: share))
  }
}
