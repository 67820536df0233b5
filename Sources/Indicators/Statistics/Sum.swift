extension Statistic {
  /// All values added up: for counts and money only, since percentages, rates and averages are not added. Unavailable
  /// if any value is missing.
  public static let sum = Statistic(name: "sum", summary: "all values added up, for counts and money", together: .added)
  { sample in
    let definition = sample.indicator.definition
    guard definition.measure.isAdditive else {
      return .unavailable("values of the measure '\(definition.measure.id)' cannot be added up")
    }
    return sample.overSum { values in
      let sum = definition.quantity(Exact.sum(values))
      return .quantity(
        sum, at: nil,
        working: Working {
          Working(
            "the sum of \(Working.counted(values.count, "value"))",
            formula: Working.sum(values, decimals: sum.decimals),
            inputs: sample.indicator.inputs(sample.observations), of: sum)
        })
    }
  }
}
