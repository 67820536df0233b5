import Indicators

extension Slip {
  /// A zero, a point or a magnitude is wrong: 19,830 for 1,983, £74.475k for £74.475m. A single digit proves nothing,
  /// so two have to be right, or the number has to be exactly so many times what it should be.
  static let powerOfTen = Slip(name: "a factor of 10, 100 or 1,000") { wrong in
    guard let actual = wrong.actual, wrong.claim.value != .zero else { return nil }
    func isMeant(_ value: Exact) -> Bool {
      let isTelling = (wrong.claim.digits(of: wrong.claim.value)?.count ?? 0) > 1 || wrong.claim.value == value
      return isTelling && wrong.claim.agrees(with: value)
    }
    for factor in [10, 100, 1_000] {
      let times = NumberText.decimal(Exact(factor), decimals: 0)
      if isMeant(actual * Exact(factor)) { return "it is \(times) times too large" }
      if let part = Exact(actual, over: Exact(factor)), isMeant(part) { return "it is \(times) times too small" }
    }
    return nil
  }
}
