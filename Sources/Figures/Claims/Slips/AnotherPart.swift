import Indicators

extension Slip {
  /// What was counted, or out of how many, where the value is meant; or one of these for the other.
  static let anotherPart = Slip(name: "the numerator or the denominator instead of the value") { wrong in
    guard let single = wrong.single else { return nil }
    return ["value", "numerator", "denominator"].first {
      $0 != single.statistic && wrong.fits($0, area: wrong.figure.reference.area, single.period)
    }.map { "it is the \($0), not the \(single.statistic)" }
  }
}
