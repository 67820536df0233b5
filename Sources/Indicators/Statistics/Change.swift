extension Statistic {
  /// Last minus first; percentage points for percentages. Unavailable where the definition changes between the two.
  public static let change = Statistic(name: "change", summary: "the last value in range minus the first") { sample in
    sample.changeOverTime { first, last in
      let definition = sample.indicator.definition
      let change = definition.difference(last.value, less: first.value)
      return .quantity(
        change, at: nil,
        working: Working {
          .difference(
            definition.quantity(last.value), definition.quantity(first.value),
            remark: "\(last.observation.period.label) against \(first.observation.period.label)",
            inputs: sample.indicator.inputs([first.observation, last.observation]), of: change)
        })
    }
  }
}
