import Indicators

/// One way in which a number comes to be written wrongly.
///
/// A slip is one file in `Slips` and one line in `all`. It is a guess, but never an idle one: it is told only where the
/// data would agree with what was written, had the slip not been made.
struct Slip: Sendable {
  /// What it is called in tests and in the catalogue.
  let name: String
  /// What may have happened, in words after "perhaps:"; `nil` where it would not explain what was written.
  let guess: @Sendable (Misstatement) -> String?

  /// Every slip; the first that explains a number is told, so the surest stand first.
  static let all: [Slip] = [
    .otherWay, .swappedDigits, .wrongSign, .percentForPoints, .percentForRate, .powerOfTen, .cutOff, .anotherPeriod,
    .anotherArea, .anotherPart, .anotherStatistic, .anotherChange, .missedRow, .oneDigit,
  ]

  /// What explains a misstatement best, if anything does.
  static func perhaps(_ misstatement: Misstatement) -> String? {
    for slip in all {
      if let guess = slip.guess(misstatement) { return guess }
    }
    return nil
  }
}

/// A written number that contradicts its figure.
struct Misstatement {
  /// What was written.
  let claim: NumberClaim
  /// What it was to state.
  let figure: Figure
  /// The figure's number.
  let quantity: Quantity
  /// Where the figure comes from; without it nothing beside the figure is tried.
  let indicator: Indicator?
  /// The periods that the figure is worked out from, if they are known.
  let range: PeriodRange?
  /// Whether the words beside the number say the other way or side.
  let isOtherWay: Bool

  /// The number that the data has, in the scale of claims; `nil` where the author wrote another unit.
  var actual: Exact? { claim.unitFits(quantity) ? quantity.plain : nil }

  /// The name and the period of a figure that is the value of one period; `nil` for sums, averages and changes.
  var single: (statistic: String, period: Period)? {
    let statistic = figure.reference.statistic
    guard let period = figure.period, !figure.reference.asksWhen else { return nil }
    if ["value", "first", "last", "min", "max"].contains(statistic) { return ("value", period) }
    return ["numerator", "denominator"].contains(statistic) ? (statistic, period) : nil
  }

  /// Whether what was written would be right for another statistic, area or period of the indicator.
  func fits(_ statistic: String, area: String?, _ period: Period) -> Bool {
    fits(statistic, area: area, PeriodRange(period))
  }

  /// The same for a stretch of periods.
  func fits(_ statistic: String, area: String?, _ range: PeriodRange) -> Bool {
    guard let indicator, let other = Statistic.named(statistic)?.of(indicator, area: area, in: range).quantity else {
      return false
    }
    return claim.states(other)
  }
}
