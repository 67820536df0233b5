/// How the authority's value stands against another's, allowing for chance.
///
/// Where the other's value lies inside the 95% interval around the authority's, the two are similar; otherwise the whole
/// interval lies on one side of it. Source: Public Health England, Technical Guide: Confidence Intervals (2018).
public enum Benchmark: String, Sendable, CaseIterable {
  case similar
  /// On the better or the worse side, by polarity.
  case better, worse
  /// On the higher or the lower side, where neither is better.
  case higher, lower

  /// Another's value against an interval; a value on a limit is inside.
  public init(_ interval: ConfidenceInterval, against value: Exact, polarity: Polarity) {
    let value = value.nearest
    guard interval.lower > value || interval.upper < value else {
      self = .similar
      return
    }
    let isAbove = interval.lower > value
    switch polarity {
    case .none: self = isAbove ? .higher : .lower
    case .higher: self = isAbove ? .better : .worse
    case .lower: self = isAbove ? .worse : .better
    }
  }

  /// The word, or why there is none.
  public enum Outcome: Hashable, Sendable {
    case word(Benchmark, interval: ConfidenceInterval)
    case unavailable(String)

    /// The word, where there is one.
    public var word: Benchmark? {
      if case .word(let word, _) = self { return word }
      return nil
    }
  }
}

extension Indicator {
  /// How the authority's value stands against another's observation of the same period.
  ///
  /// Unavailable for illustrative values, where either has no number, and where no interval is known.
  public func benchmark(against theirs: Observation) -> Benchmark.Outcome {
    // A rebuilt series shows how it was rebuilt: its standing would be taken for the service's.
    if definition.status == .illustrative { return .unavailable("the values are illustrative") }
    let when = theirs.period.label
    guard let value = theirs.value.number else {
      return .unavailable("'\(theirs.area ?? "")' has no number for \(when)")
    }
    guard let ours = own.first(where: { $0.period == theirs.period }), ours.value.number != nil else {
      return .unavailable("the authority has no number for \(when)")
    }
    guard let interval = interval(of: ours, at: .percent95) else {
      return .unavailable("nothing says how sure the authority's value for \(when) is")
    }
    return .word(Benchmark(interval, against: value, polarity: definition.polarity), interval: interval)
  }
}
