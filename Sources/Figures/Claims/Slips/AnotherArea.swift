import Indicators

extension Slip {
  /// The value of another area in the same period; the authority's own first, then by the areas' ids.
  static let anotherArea = Slip(name: "another area's value") { wrong in
    guard let single = wrong.single, let indicator = wrong.indicator else { return nil }
    let area = wrong.figure.reference.area
    let isOwn = area == nil || area == indicator.ownArea
    if !isOwn, wrong.fits(single.statistic, area: nil, single.period) {
      return "it is the authority's own \(single.statistic), not that of '\(area ?? "")'"
    }
    let others = indicator.areas.keys.sorted().filter { $0 != area && $0 != indicator.ownArea }
    return others.first { wrong.fits(single.statistic, area: $0, single.period) }.map {
      "it is the \(single.statistic) of '\($0)'"
    }
  }
}
