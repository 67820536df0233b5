/// The target, tolerance and failure values that a contract sets for an indicator.
public struct BandSet: Hashable, Sendable {
  /// One printed rule: an operator and a value.
  public struct Limit: Hashable, Sendable {
    /// Whether values above the limit meet it; those below otherwise.
    public let isAbove: Bool
    /// The limit.
    public let value: Exact
    /// How many decimals it was written with.
    public let decimals: Int
  }

  /// What meets the target.
  public let target: Limit
  /// What is still tolerated.
  public let tolerance: Limit?
  /// What fails, as printed; values that meet neither target nor tolerance fail in any case.
  public let failure: Limit?
  /// Whether a value exactly on a limit meets it. Contracts leave equality undefined; `true` unless the site says so.
  public let isInclusive: Bool

  /// A set of bands.
  public init(target: Limit, tolerance: Limit?, failure: Limit?, isInclusive: Bool = true) {
    self.target = target
    self.tolerance = tolerance
    self.failure = failure
    self.isInclusive = isInclusive
  }

  /// Where an unrounded value stands.
  public func zone(of value: Exact) -> Zone {
    if meets(target, value) { return .target }
    guard let second = tolerance else { return failure == nil ? .missed : .failure }
    return meets(second, value) ? .tolerance : .failure
  }

  /// Whether rounding a value for display would move it into another zone (74.96 shown as 75.0).
  public func flipsWhenRounded(_ value: Exact, decimals: Int) -> Bool {
    let scale = Exact(Rounding.halfAwayFromZero(Exact(1), decimals: decimals))
    guard let rounded = Exact(Exact(Rounding.halfAwayFromZero(value, decimals: decimals)), over: scale) else {
      return false
    }
    return zone(of: rounded) != zone(of: value)
  }

  private func meets(_ limit: Limit, _ value: Exact) -> Bool {
    if value == limit.value { return isInclusive }
    return limit.isAbove == (value > limit.value)
  }
}
