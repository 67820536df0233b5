extension Statistic {
  /// The last month times 12, for counts and money.
  public static let annualisedMonth = Statistic(
    name: "annualised-month", summary: "the last month's value × 12, for counts and money", together: .added
  ) { sample in
    sample.annualised { last, value in (Exact(12), Exact(1), value) }
  }

  /// The last month by its days: value × 365 ÷ days, for counts and money.
  public static let annualisedDays = Statistic(
    name: "annualised-days", summary: "the last month's value × 365 ÷ its days, for counts and money", together: .added
  ) { sample in
    sample.annualised { last, value in
      (Exact(365), Exact(last.period.lastDay - last.period.firstDay + 1), value)
    }
  }

  /// The year to date by its months: sum since April × 12 ÷ months, for counts and money.
  public static let annualisedYearToDate = Statistic(
    name: "annualised-ytd", summary: "the sum since April × 12 ÷ the months so far, for counts and money",
    together: .added
  ) { sample in
    let soFar = Statistic.yearToDate.evaluate(sample)
    guard case .quantity(let quantity, _, let working) = soFar else { return soFar }
    return sample.annualised(inputs: working.inputs) { last, _ in
      (Exact(12), Exact((last.period.ordinal % 12 + 9) % 12 + 1), quantity.value)
    }
  }
}

extension Sample {
  /// A value times one number over another, which say what a year holds of the period.
  ///
  /// The inputs are the last month's value, unless others are given.
  fileprivate func annualised(
    inputs: [Working.Input]? = nil, _ parts: (Observation, Exact) -> (times: Exact, over: Exact, value: Exact)
  ) -> Outcome {
    let definition = indicator.definition
    guard definition.measure.isAdditive else {
      return .unavailable(
        "values of the measure '\(definition.measure.id)' are not per month, so they have no year's worth")
    }
    guard let last = observations.last, last.period.kind == .month else {
      return .unavailable("'\(definition.id)' does not report by month")
    }
    guard let number = last.value.number else {
      return .unavailable("the value for \(last.period.label) is missing or suppressed")
    }
    let (times, over, value) = parts(last, number)
    guard let year = Exact(value * times, over: over) else { return .unavailable("there is no value") }
    let (quantity, worth) = (definition.quantity(value), definition.quantity(year))
    return .quantity(
      worth, at: nil,
      working: Working {
        let factor = " × \(Working.whole(times))" + (over == Exact(1) ? "" : " ÷ \(Working.whole(over))")
        return Working(
          quantity.number + factor, formula: quantity.unroundedNumber + factor,
          inputs: inputs ?? indicator.inputs([last]), of: worth)
      })
  }
}
