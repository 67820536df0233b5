public import Diagnostics

/// One value of an indicator: a period, an area, and what was counted.
public struct Observation: Hashable, Sendable {
  /// The time it is about.
  public let period: Period
  /// The area's id; `nil` for the authority itself.
  public let area: String?
  /// What was counted, where the value is worked out from it.
  public let numerator: Amount?
  /// What it was counted out of.
  public let denominator: Amount?
  /// The value at full precision.
  public let value: Amount
  /// Decimals to print where the value was published with fewer than the indicator prints; `nil` otherwise.
  public let decimals: Int?
  /// Who published the value, where its row says so.
  public let source: String?
  /// Where the value stands.
  public let place: Place

  /// An observation.
  public init(
    period: Period, area: String?, numerator: Amount?, denominator: Amount?, value: Amount, decimals: Int? = nil,
    source: String? = nil, place: Place
  ) {
    self.period = period
    self.area = area
    self.numerator = numerator
    self.denominator = denominator
    self.value = value
    self.decimals = decimals
    self.source = source
    self.place = place
  }
}
