import Indicators

/// The numbers that a written number may stand for: `1,983` all that round to it, `about 1,000` all near it.
struct NumberSpan: Hashable {
  /// An end of a span.
  private struct End: Hashable {
    let value: Exact
    let isIncluded: Bool
  }

  /// The ends by size, signs aside; `nil` where there is none.
  private let low: End?
  private let high: End?
  /// Whether the number is below zero; `nil` where it has no sign, and is a size.
  private let isNegative: Bool?
  private let unit: Unit?

  /// The units that cannot stand for each other.
  private enum Unit: Hashable {
    case percent, points, pounds
    case rate(String)
  }

  init(_ claim: NumberClaim, _ hedge: Hedge?) {
    isNegative = claim.isSigned ? claim.value < .zero : nil
    unit = Self.unit(of: claim)
    let size = claim.value.magnitude
    let half = claim.tolerance ?? Exact(claim.step, over: Exact(2)) ?? .zero
    guard let hedge else {
      low = End(value: size - half, isIncluded: true)
      high = End(value: size + half, isIncluded: claim.tolerance != nil)
      return
    }
    // A hedge allows 5% of the value, which is a twentieth of it: the value lies between 20/21 and 20/19 of the number.
    let near = (Exact(size * Exact(20), over: Exact(21)) ?? size, Exact(size * Exact(20), over: Exact(19)) ?? size)
    let open = (below: hedge.isClose ? near.0 : nil, above: hedge.isClose ? near.1 : nil)
    func end(_ value: Exact?, _ isIncluded: Bool) -> End? { value.map { End(value: $0, isIncluded: isIncluded) } }
    switch hedge.side {
    case .either:
      low = End(value: min(near.0, size - half), isIncluded: true)
      high = End(value: max(near.1, size + half), isIncluded: true)
    case .below: (low, high) = (end(open.below, true), end(size, false))
    case .above: (low, high) = (end(size, false), end(open.above, true))
    case .atLeast: (low, high) = (end(size, true), nil)
    case .atMost: (low, high) = (nil, end(size, true))
    }
  }

  private static func unit(of claim: NumberClaim) -> Unit? {
    if claim.isPercent { return .percent }
    if claim.isPoints { return .points }
    if claim.unit == "£" { return .pounds }
    guard claim.unit.hasPrefix("per ") else { return nil }
    return .rate(String(claim.unit.dropFirst(4).prefix { $0 != " " }))
  }

  /// Whether one number can be meant by both.
  func overlaps(_ other: NumberSpan) -> Bool {
    if let unit, let otherUnit = other.unit, unit != otherUnit { return false }
    if let isNegative, let otherSign = other.isNegative, isNegative != otherSign { return false }
    return Self.isOrdered(low, other.high) && Self.isOrdered(other.low, high)
  }

  /// Whether something can lie above one end and below another.
  private static func isOrdered(_ low: End?, _ high: End?) -> Bool {
    guard let low, let high else { return true }
    return low.value < high.value || low.value == high.value && low.isIncluded && high.isIncluded
  }
}
