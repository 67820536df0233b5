/// A zone of values that a target defines.
public struct ChartBand: Sendable {
  /// What being in it means.
  public var zone: ChartZone
  /// Where it begins; `nil` for a band without a lower end.
  public var lower: Double?
  /// Where it ends; `nil` for a band without an upper end.
  public var upper: Double?
  /// What is printed in it: "Target: 85% or more".
  public var note: String
  /// The positions that it holds for, in a bullet chart of several rows; `nil` for all.
  public var positions: ClosedRange<Int>?

  /// A band.
  public init(zone: ChartZone, lower: Double?, upper: Double?, note: String) {
    self.zone = zone
    self.lower = lower
    self.upper = upper
    self.note = note
  }
}

/// What it means to be in a band.
public enum ChartZone: String, Sendable, CaseIterable {
  case target, tolerance, failure

  /// How a sentence says that a value is in the zone.
  var standing: String {
    switch self {
    case .target: "meeting the target"
    case .tolerance: "within tolerance"
    case .failure: "in the failure zone"
    }
  }
}
