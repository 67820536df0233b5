/// Whether five values rise or fall more than chance alone would make them.
///
/// Significant is a χ² above 9.5495 (one degree of freedom, 99.8%) whose slope keeps its sign when any one of the points
/// is left out. Estimates: relative error 1e-9.
/// Source: Office for Health Improvement and Disparities, Fingertips, "Recent trends".
public struct TrendTest: Hashable, Sendable {
  /// What χ² has to exceed.
  public static let critical = 9.5495
  /// How many points a test takes.
  public static let points = 5

  /// χ² of the trend.
  public let chiSquared: Double
  /// The slope for each step: of the log-odds for proportions, of the value for anything else.
  public let slope: Double
  /// Whether the slope keeps its sign without each of the points.
  public let isSignStable: Bool

  /// Why the test says what it says.
  public enum Finding: String, Sendable, CaseIterable {
    case significant = "significant, sign stable"
    case insignificant = "no significant trend"
    case outlier = "outlier found"
  }

  /// What the test says.
  public var finding: Finding {
    if chiSquared <= Self.critical { return .insignificant }
    return isSignStable ? .significant : .outlier
  }

  /// Proportions by what was counted, in order of time: with c counted out of n at the steps t, C = Σc and N = Σn,
  /// χ² = N(N·Σct − C·Σnt)² ÷ [C(N − C)(N·Σnt² − (Σnt)²)].
  ///
  /// `nil` unless there are five, each above 0 and below its denominator: none and all have no log-odds.
  public init?(counts: [Double], outOf wholes: [Double]) {
    guard counts.count == Self.points, wholes.count == Self.points,
      zip(counts, wholes).allSatisfy({ $0 > 0 && $0 < $1 })
    else { return nil }
    let steps = counts.indices.map { Double($0 + 1) }
    func sum(_ values: [Double], power: Int = 0) -> Double {
      zip(values, steps).reduce(0) { sum, pair in sum + (0..<power).reduce(pair.0) { part, _ in part * pair.1 } }
    }
    let (counted, whole) = (sum(counts), sum(wholes))
    let tilt = whole * sum(counts, power: 1) - counted * sum(wholes, power: 1)
    let spread = whole * sum(wholes, power: 2) - sum(wholes, power: 1) * sum(wholes, power: 1)
    self.init(
      chiSquared: whole * tilt * tilt / (counted * (whole - counted) * spread),
      TrendLine(zip(counts, wholes).map { Logarithm.of($0 / ($1 - $0)) }))
  }

  /// Values with their standard errors s, in order of time: with weights w = 1 ÷ s² and the slope b of the weighted
  /// line, χ² = b²(Σw·Σwt² − (Σwt)²) ÷ Σw.
  ///
  /// `nil` unless there are five, each with a standard error above 0.
  public init?(values: [Double], standardErrors: [Double]) {
    guard values.count == Self.points, standardErrors.count == Self.points, standardErrors.allSatisfy({ $0 > 0 })
    else { return nil }
    let line = TrendLine(values, weights: standardErrors.map { 1 / ($0 * $0) })
    self.init(chiSquared: line.slope * line.slope * line.spread, line)
  }

  private init?(chiSquared: Double, _ line: TrendLine) {
    guard chiSquared.isFinite, line.slope.isFinite else { return nil }
    (self.chiSquared, slope) = (chiSquared, line.slope)
    isSignStable = (0..<Self.points).allSatisfy { left in
      let slope = line.leavingOut(left).slope
      return line.slope > 0 ? slope > 0 : line.slope < 0 && slope < 0
    }
  }
}
