extension Statistic {
  /// The numerator of the last period in range.
  public static let numerator = Statistic(name: "numerator", summary: "the number counted in the last period in range")
  {
    $0.part("numerator", { $0.numerator }) { $0.numerator($1) }
  }

  /// The denominator of the last period in range.
  public static let denominator = Statistic(
    name: "denominator", summary: "the number it was counted out of in the last period in range"
  ) { $0.part("denominator", { $0.denominator }) { $0.denominator($1) } }
}

extension Sample {
  fileprivate func part(
    _ name: String, _ part: (Observation) -> Amount?,
    input: @escaping @Sendable (Indicator, Observation) -> Working.Input?
  ) -> Outcome {
    guard let last = observations.last, let amount = part(last) else {
      return .unavailable("'\(indicator.definition.id)' has no \(name)")
    }
    guard let number = amount.number else {
      return .unavailable("the \(name) for \(last.period.label) is missing or suppressed")
    }
    let quantity = Quantity(number, unit: .number, decimals: number.isWhole ? 0 : 2)
    return .quantity(
      quantity, at: last,
      working: Working {
        Working(
          "the \(name) for \(last.period.label)", inputs: [input(indicator, last)].compactMap { $0 }, of: quantity)
      })
  }
}
