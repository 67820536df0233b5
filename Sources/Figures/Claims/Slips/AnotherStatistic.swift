import Indicators

extension Slip {
  /// Another statistic of the same periods: the mean for the pooled percentage, the change in per cent for the change.
  static let anotherStatistic = Slip(name: "another statistic") { wrong in
    let statistic = wrong.figure.reference.statistic
    let alike = [
      ["mean", "pooled", "median", "min", "max", "first", "last", "sum", "range"], ["change", "change-pct"],
    ].first { $0.contains(statistic == "value" ? "last" : statistic) }
    guard let alike, let range = wrong.range, range.first != range.last else { return nil }
    return alike.first { $0 != statistic && wrong.fits($0, area: wrong.figure.reference.area, range) }.map {
      "it is the \($0), not the \(statistic)"
    }
  }
}
