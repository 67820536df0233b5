/// How an indicator's value comes from what was counted.
///
/// A measure is one file in this folder and one line in `all`.
public struct Measure: Sendable {
  /// The word in `measure:`.
  public let id: String
  /// Which columns it takes.
  public let takes: Inputs
  /// What one value says, in words that fit "… ÷ …".
  public let formula: String
  /// The unit that a definition's `unit:` and `per:` give.
  let unit: @Sendable (_ named: String?, _ per: Int) -> Unit
  /// The factor from ratio to value.
  let scale: @Sendable (_ per: Int) -> Int
  /// Whether a numerator above its denominator is impossible.
  let isPartOfWhole: Bool
  /// Whether values of several periods may be added up.
  public let isAdditive: Bool
  /// How its confidence intervals are worked out: by the first of these that covers what was counted.
  public internal(set) var confidence: [ConfidenceMethod] = []

  /// Which columns a measure takes.
  public enum Inputs: Sendable {
    /// One column of values.
    case value
    /// A numerator and a denominator, or the published value alone.
    case ratioOrValue
  }

  /// Every measure, in the order of the reference.
  public static let all: [Measure] = [.count, .percentage, .rate, .average, .money, .number]
}

extension Measure: Hashable {
  /// Measures are the same if their ids are.
  public static func == (left: Measure, right: Measure) -> Bool { left.id == right.id }
  /// By id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
