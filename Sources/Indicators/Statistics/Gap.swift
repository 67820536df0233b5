extension Statistic {
  /// The authority's value less an area's in the same period; percentage points for percentages. Periods of different
  /// kinds are not compared.
  public static let gap = Statistic(
    name: "gap", summary: "the authority's value less the area's, in the last period for which the area has one"
  ) { sample in
    guard let area = sample.area else { return .unavailable("a gap needs an area: write name.gap/area") }
    guard let theirs = sample.observations.last, let other = theirs.value.number else {
      return .unavailable("'\(area)' has no number in its last period")
    }
    guard let ours = sample.indicator.own.first(where: { $0.period == theirs.period }) else {
      return .unavailable("the authority has no value for \(theirs.period.label), the period of '\(area)'")
    }
    guard let own = ours.value.number else {
      return .unavailable("the authority's value for \(theirs.period.label) is missing or suppressed")
    }
    let definition = sample.indicator.definition
    let numbers = (definition.quantity(own).number, definition.quantity(other, decimals: theirs.decimals).number)
    return .quantity(
      Quantity(own - other, unit: definition.unit.ofDifference, decimals: definition.decimals), at: nil,
      working: "\(numbers.0) − \(numbers.1), \(theirs.period.label)")
  }
}
