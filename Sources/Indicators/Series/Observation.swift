public import Diagnostics

/// One value of an indicator: a period, an area, and what was counted.
public struct Observation: Hashable, Sendable {
  /// The time it is about.
  public let period: Period
  /// The area's id; `nil` for the authority itself.
  public let area: String?
  /// What was counted, where the value is worked out from it.
  public internal(set) var numerator: Amount?
  /// What it was counted out of.
  public internal(set) var denominator: Amount?
  /// The value at full precision.
  public internal(set) var value: Amount
  /// Decimals to print where the value was published with fewer than the indicator prints; `nil` otherwise.
  public let decimals: Int?
  /// Who published the value, where its row says so.
  public let source: String?
  /// How far the value can be relied on; `nil` for a comparator whose row does not say.
  public internal(set) var status: Definition.Status?
  /// How a group's value was worked out; `nil` for a value that is given.
  public internal(set) var method: GroupMethod?
  /// What the group's members had in the period, where its value is worked out from that.
  public internal(set) var members: [Observation] = []
  /// Where the denominator stands, if not beside the numerator: the row of a table of populations.
  public internal(set) var denominatorPlace: Place?
  /// How many members a group's value is worked out from; `nil` for a value that is given.
  public internal(set) var coverage: GroupCoverage?
  /// Why there is no value, where a group's could not be worked out.
  public internal(set) var absence: String?
  /// Where the value stands.
  public let place: Place

  /// An observation.
  public init(
    period: Period, area: String?, numerator: Amount?, denominator: Amount?, value: Amount, decimals: Int? = nil,
    source: String? = nil, status: Definition.Status? = nil, place: Place
  ) {
    self.period = period
    self.area = area
    self.numerator = numerator
    self.denominator = denominator
    self.value = value
    self.decimals = decimals
    self.source = source
    self.status = status
    self.place = place
  }
}
