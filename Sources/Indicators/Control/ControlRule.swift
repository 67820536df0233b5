/// A pattern that chance alone rarely makes, and which points of a segment it names.
///
/// A rule is one file in `Rules` and one line in `all`. Comparisons are strict, and a value on the mean breaks a run.
/// Source: NHS England, "Making Data Count".
public struct ControlRule: Sendable {
  /// The name in data files: `two-of-three`.
  public let name: String
  /// The pattern in words.
  public let summary: String
  /// Why a point named on the upper side stands out, in words that follow its value: "above the upper control limit".
  let above: String
  /// The same on the lower side.
  let below: String
  /// The points that it names together, in words that follow how many months they are: "in a row above the mean".
  let runAbove: String
  /// The same on the lower side.
  let runBelow: String
  /// How many months lie at most from one of these points to the next.
  var reach = 1
  /// The side of each value that the rule names; `nil` for those that it does not. As many as there are values.
  let sides: @Sendable (ControlSample) -> [ControlSide?]

  /// Every rule in order of precedence: a point goes by the first that names it.
  public static let all: [ControlRule] = [.outside, .trend, .twoOfThree, .shift]

  /// What each of a segment's values signals; `nil` for common cause. As many as there are values.
  public static func signals(in values: [Exact], limits: ControlLimits) -> [ControlSignal?] {
    let sample = ControlSample(values, limits: limits)
    var signals: [ControlSignal?] = Array(repeating: nil, count: values.count)
    for rule in all {
      for (index, side) in rule.sides(sample).enumerated() where signals[index] == nil {
        signals[index] = side.map { ControlSignal(rule: rule, side: $0) }
      }
    }
    return signals
  }
}

extension ControlRule: Hashable {
  /// Rules are the same if their names are.
  public static func == (left: ControlRule, right: ControlRule) -> Bool { left.name == right.name }
  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
