/// Whether a process can be relied on to meet its target: what the chart's second icon shows.
///
/// Source: NHS England, "Making Data Count".
public enum Assurance: String, Sendable, CaseIterable {
  /// The target is on the better side of both limits: it will be missed unless the process changes.
  case failing = "consistently-failing"
  /// The target is on the worse side of both limits: it will be met unless the process changes.
  case passing = "consistently-passing"
  /// The target is on or between the limits: it is met or missed by chance.
  case hitAndMiss = "hit-and-miss"

  /// The assurance in words: "consistently passing the target".
  public var label: String {
    switch self {
    case .failing: "consistently failing the target"
    case .passing: "consistently passing the target"
    case .hitAndMiss: "hit and miss"
    }
  }

  /// What that says of the months to come.
  public var meaning: String {
    switch self {
    case .failing: "the target will be missed unless something changes"
    case .passing: "the target will be met unless something changes"
    case .hitAndMiss: "the target is met or missed by chance"
    }
  }

  /// A target against the limits; `nil` where neither direction is better.
  public init?(target: Exact, limits: ControlLimits, polarity: Polarity) {
    switch (ControlSide(of: target, outside: limits.lower, limits.upper), polarity) {
    case (_, .none): return nil
    case (nil, _): self = .hitAndMiss
    case (.above, .higher), (.below, .lower): self = .failing
    case (.above, .lower), (.below, .higher): self = .passing
    }
  }
}
