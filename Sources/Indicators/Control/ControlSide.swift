/// Which way a value or a run of values departs from the mean.
public enum ControlSide: String, Sendable, CaseIterable {
  /// Above the mean, or rising.
  case above
  /// Below the mean, or falling.
  case below

  /// The side of a value strictly outside two bounds; `nil` on either or between them.
  init?(of value: Exact, outside lower: Exact, _ upper: Exact) {
    if value > upper {
      self = .above
    } else if value < lower {
      self = .below
    } else {
      return nil
    }
  }
}
