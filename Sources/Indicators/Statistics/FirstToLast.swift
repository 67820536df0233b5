extension Sample {
  /// The result of a statistic over the first and the last value in range.
  /// - Parameter name: the statistic with its article, for the message that asks for two periods.
  func firstToLast(_ name: String, _ body: (_ first: Valued, _ last: Valued) -> Outcome) -> Outcome {
    guard let first = observations.first, let last = observations.last, first.period != last.period else {
      return .unavailable("\(name) needs two periods")
    }
    guard let from = first.value.number, let to = last.value.number else {
      return .unavailable("the first or last value is missing or suppressed")
    }
    return body((first, from), (last, to))
  }

  /// The same, unavailable where the definition changes between the two: how much of the difference is a change in what
  /// was counted is not known.
  func changeOverTime(_ body: (_ first: Valued, _ last: Valued) -> Outcome) -> Outcome {
    firstToLast("a change") { first, last in
      let unlike = indicator.definition.change(between: first.observation, and: last.observation)
      return unlike.map { .unavailable($0.reason) } ?? body(first, last)
    }
  }
}
