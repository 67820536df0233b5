extension Statistic {
  /// The own value less an area's in the same period; percentage points for percentages. A year is not compared with
  /// months, nor a period with one that the own values do not have.
  public static let gap = Statistic(
    name: "gap", summary: "the authority's value less the area's, in the last period for which the area has one"
  ) { sample in
    sample.besideArea("gap") { own, theirs in
      let definition = sample.indicator.definition
      let numbers = (
        definition.quantity(own.value).number,
        definition.quantity(theirs.value, decimals: theirs.observation.decimals).number
      )
      return .quantity(
        Quantity(own.value - theirs.value, unit: definition.unit.ofDifference, decimals: definition.decimals), at: nil,
        working: "\(numbers.0) − \(numbers.1), \(theirs.observation.period.label)")
    }
  }
}
