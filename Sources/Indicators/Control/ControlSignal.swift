/// Why a point stands out: the rule that names it, and on which side.
public struct ControlSignal: Hashable, Sendable {
  /// The rule.
  public let rule: ControlRule
  /// Above or rising, below or falling.
  public let side: ControlSide

  /// Why, in words that follow the point's value: "above the upper control limit".
  public var reason: String { side == .above ? rule.above : rule.below }
}
