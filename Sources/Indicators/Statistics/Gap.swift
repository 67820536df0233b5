extension Statistic {
  /// The own value less an area's in the same period; percentage points for percentages. A year is not compared with
  /// months, nor a period with one that the own values do not have.
  public static let gap = Statistic(
    name: "gap", summary: "the authority's value less the area's, in the last period for which the area has one"
  ) { sample in
    sample.besideArea("gap") { own, theirs in
      let definition = sample.indicator.definition
      let gap = definition.difference(own.value, less: theirs.value)
      return .quantity(
        gap, at: nil,
        working: Working {
          .difference(
            definition.quantity(own.value), definition.quantity(theirs.value, decimals: theirs.observation.decimals),
            remark: theirs.observation.period.label, inputs: sample.inputs(own, theirs), of: gap)
        })
    }
  }
}
