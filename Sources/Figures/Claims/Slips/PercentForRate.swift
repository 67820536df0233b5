import Indicators

extension Slip {
  /// A rate called per cent, a percentage called a rate, or a rate per another number of people.
  static let percentForRate = Slip(name: "percent for rate") { wrong in
    guard wrong.actual == nil, wrong.claim.agrees(with: wrong.quantity.value) else { return nil }
    if wrong.claim.isRate, wrong.quantity.unit == .percent { return "it is per cent, not a rate" }
    guard wrong.quantity.unit.suffix.hasPrefix(" per ") else { return nil }
    let unit = wrong.quantity.unit.name
    if wrong.claim.isPercent { return "it is \(unit), not per cent" }
    return wrong.claim.isRate ? "it is \(unit), not \(wrong.claim.unit)" : nil
  }
}
