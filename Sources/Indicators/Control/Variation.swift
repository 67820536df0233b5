/// What the latest month says of a process: the variation that the chart's first icon shows.
///
/// Source: NHS England, "Making Data Count".
public enum Variation: String, Sendable, CaseIterable {
  /// Nothing but the usual ups and downs.
  case commonCause = "common-cause"
  /// A signal in the direction that is better.
  case improvement
  /// A signal in the direction that is worse.
  case concern
  /// A signal where neither direction is better.
  case specialCause = "special-cause"

  /// The variation in words: "special cause: improvement".
  public var label: String {
    switch self {
    case .commonCause: "common cause"
    case .improvement: "special cause: improvement"
    case .concern: "special cause: concern"
    case .specialCause: "special cause"
    }
  }

  /// What that says of the latest month.
  public var meaning: String {
    switch self {
    case .commonCause: "the latest month is within the usual ups and downs"
    case .improvement: "the latest month stands out, in the direction that is better"
    case .concern: "the latest month stands out, in the direction that is worse"
    case .specialCause: "the latest month stands out"
    }
  }

  /// The variation that a signal shows, given which way the values improve.
  public init(_ signal: ControlSignal?, polarity: Polarity) {
    switch (signal?.side, polarity) {
    case (nil, _): self = .commonCause
    case (_, .none): self = .specialCause
    case (.above, .higher), (.below, .lower): self = .improvement
    case (.above, .lower), (.below, .higher): self = .concern
    }
  }
}
