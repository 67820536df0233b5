import Indicators

extension Slip {
  /// A difference of percentages called per cent, or a percentage called percentage points.
  static let percentForPoints = Slip(name: "percent for percentage points") { wrong in
    guard wrong.actual == nil, wrong.claim.agrees(with: wrong.quantity.value) else { return nil }
    switch wrong.quantity.unit {
    case .percentagePoints where wrong.claim.isPercent:
      return "it is percentage points, the difference of two percentages, not per cent"
    case .percent where wrong.claim.isPoints: return "it is per cent, not percentage points"
    default: return nil
    }
  }
}
