import Indicators

extension Slip {
  /// The value of another period, the nearest in which it fits; of two as near, the earlier.
  static let anotherPeriod = Slip(name: "another period's value") { wrong in
    guard let single = wrong.single, let indicator = wrong.indicator else { return nil }
    let area = wrong.figure.reference.area
    let others = indicator.observations(area: area).map(\.period).filter {
      $0 != single.period && $0.kind == single.period.kind && wrong.fits(single.statistic, area: area, $0)
    }
    let nearest = others.min { distance($0, single.period) < distance($1, single.period) }
    return nearest.map { "it is the \(single.statistic) of \($0.label)" }
  }

  private static func distance(_ one: Period, _ other: Period) -> Int { abs(one.ordinal - other.ordinal) }
}
