extension ControlRule {
  /// A value strictly above the upper or below the lower limit.
  public static let outside = ControlRule(
    name: "outside", summary: "a value outside a control limit", above: "above the upper control limit",
    below: "below the lower control limit", runAbove: "above the upper control limit",
    runBelow: "below the lower control limit"
  ) { $0.outside }
}
