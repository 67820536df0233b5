extension Statistic {
  /// The months from April up to the last in range: numerators added up over denominators added up, or counts added up.
  /// Unavailable if a month is missing.
  public static let yearToDate = Statistic(
    name: "ytd", summary: "the financial year up to the last month, together", together: .added
  ) {
    sample in
    guard let last = sample.observations.last, last.period.kind == .month else {
      return .unavailable("'\(sample.indicator.definition.id)' does not report by month")
    }
    return sample.together(months: (last.period.ordinal % 12 + 9) % 12 + 1)
  }
}

extension Sample {
  /// So many months up to the last in range, taken together.
  func together(months count: Int) -> Outcome {
    let definition = indicator.definition
    guard let last = observations.last, last.period.kind == .month else {
      return .unavailable("'\(definition.id)' does not report by month")
    }
    let span = (last.period.ordinal - count + 1)...last.period.ordinal
    let months = series.filter { span.contains($0.period.ordinal) }
    guard months.count == count else {
      let have = months.count == 1 ? "has" : "have"
      return .unavailable("only \(months.count) of the \(count) months up to \(last.period.label) \(have) a row")
    }
    let window = Sample(indicator: indicator, area: area, observations: months[...])
    return definition.measure.isAdditive ? Statistic.sum.evaluate(window) : Statistic.pooled.evaluate(window)
  }
}
