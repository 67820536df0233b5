/// How sure an interval is to hold the true value.
public enum ConfidenceLevel: Sendable, CaseIterable {
  /// 95%: the usual level of published intervals.
  case percent95
  /// 99.8%: three standard errors, for signals that are seldom false.
  case percent998

  /// The standard normal distribution's value that `tail` exceeds.
  public var z: Double {
    switch self {
    case .percent95: 1.959963984540054
    case .percent998: 3.090232306167813
    }
  }

  /// The share that lies beyond each limit.
  public var tail: Double {
    switch self {
    case .percent95: 0.025
    case .percent998: 0.001
    }
  }
}
