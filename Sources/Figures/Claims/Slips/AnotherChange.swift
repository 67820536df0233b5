import Indicators

extension Slip {
  /// The change between two other periods as far apart, the nearest that fits; of two as near, the earlier.
  static let anotherChange = Slip(name: "another period's change") { wrong in
    let statistic = wrong.figure.reference.statistic
    guard ["change", "change-pct"].contains(statistic), let indicator = wrong.indicator, let range = wrong.range
    else { return nil }
    let area = wrong.figure.reference.area
    let periods = indicator.observations(area: area).map(\.period)
    let within = periods.filter { range.contains($0) }
    guard let first = within.first, let last = within.last, first.kind == last.kind else { return nil }
    let others = periods.compactMap { start -> PeriodRange? in
      let end = Period(last.kind, ordinal: start.ordinal + last.ordinal - first.ordinal)
      guard start.kind == first.kind, start != first, periods.contains(end), let other = PeriodRange(start, end)
      else { return nil }
      return wrong.fits(statistic, area: area, other) ? other : nil
    }
    let nearest = others.min { abs($0.first.ordinal - first.ordinal) < abs($1.first.ordinal - first.ordinal) }
    return nearest.map { "it is the change from \($0.label)" }
  }
}
