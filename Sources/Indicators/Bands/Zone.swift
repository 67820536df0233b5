/// Where a value stands against its bands.
public enum Zone: String, Sendable, CaseIterable {
  case target, tolerance, failure
  /// Short of a target that has no tolerance.
  case missed

  /// The zone in words.
  public var label: String {
    switch self {
    case .target: "Target met"
    case .tolerance: "Within tolerance"
    case .failure: "In failure"
    case .missed: "Target not met"
    }
  }
}

/// Which way a value improves.
public enum Polarity: String, Sendable, CaseIterable {
  case higher, lower, none
}
