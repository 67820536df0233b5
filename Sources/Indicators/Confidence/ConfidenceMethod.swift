/// A way to work out a confidence interval.
///
/// A method is one file in this folder and one line in `all`.
public struct ConfidenceMethod: Sendable {
  /// The name: `wilson`.
  public let name: String
  /// What it says, in words for the reference.
  public let summary: String
  /// Works the interval out; `nil` for evidence that the method does not cover.
  let evaluate: @Sendable (Evidence, ConfidenceLevel) -> ConfidenceInterval?

  /// Every method, in the order of the reference.
  public static let all: [ConfidenceMethod] = [.wilson, .byar, .poisson, .mean]

  /// The method with a name.
  public static func named(_ name: String) -> ConfidenceMethod? { all.first { $0.name == name } }

  /// The interval around the value that the evidence gives, in the value's own unit.
  ///
  /// `nil` where the evidence is of another kind, cannot be (a count below 0, a denominator of 0) or is outside the
  /// method's limits.
  public func interval(_ evidence: Evidence, at level: ConfidenceLevel) -> ConfidenceInterval? {
    evaluate(evidence, level)
  }
}
