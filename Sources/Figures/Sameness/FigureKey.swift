import Indicators

/// What makes two figures the same one, however their references are written: `pi4`, `pi4.last` and `pi4@2022-03` in a
/// paper that ends in March 2022.
public struct FigureKey: Hashable, Sendable {
  /// The indicator's id.
  let indicator: String
  /// The statistic; `value` for all that are the value of one period.
  let statistic: String
  /// Whether it is the period of a value rather than the value.
  let isPeriod: Bool
  /// The area's id; `nil` where it is the indicator's own.
  let area: String?
  /// The first and the last of the periods with values that it covers; both the same for the value of one period.
  let periods: [Period]

  /// Statistics that are an indicator's value in one period, and those that are something else of one.
  private static let values: Set = ["value", "first", "last", "min", "max"]
  private static let ofOnePeriod: Set = ["numerator", "denominator", "status", "target"]

  /// The key of a figure.
  /// - Parameters:
  ///   - reference: its reference.
  ///   - range: the periods asked for.
  ///   - period: the one period that its value is of, where it is.
  init(_ reference: Reference, of indicator: Indicator, in range: PeriodRange?, valueOf period: Period?) {
    self.indicator = indicator.definition.id
    area = reference.area == indicator.ownArea ? nil : reference.area
    isPeriod = reference.asksWhen
    let isValue = Self.values.contains(reference.statistic)
    if let period, !isPeriod, isValue || Self.ofOnePeriod.contains(reference.statistic) {
      statistic = isValue ? "value" : reference.statistic
      periods = [period, period]
    } else {
      statistic = reference.statistic == "last" ? "value" : reference.statistic
      let covered = indicator.observations(area: reference.area, in: range).map(\.period)
      periods = [covered.first, covered.last].compactMap { $0 }
    }
  }
}
