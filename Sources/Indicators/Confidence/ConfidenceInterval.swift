/// The limits between which a true value lies, at some level of confidence; in the unit of the value.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower limit.
  public let lower: Double
  /// The upper limit.
  public let upper: Double

  /// Limits in order; `nil` where one is not a number or they are the wrong way round.
  init?(_ lower: Double, _ upper: Double) {
    guard lower.isFinite, upper.isFinite, lower <= upper else { return nil }
    (self.lower, self.upper) = (lower, upper)
  }

  /// The limits times a factor above 0: from a ratio to a percentage or a rate.
  func scaled(by factor: Double) -> ConfidenceInterval? { ConfidenceInterval(lower * factor, upper * factor) }
}
