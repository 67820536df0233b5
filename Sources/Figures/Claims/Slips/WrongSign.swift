import Indicators

extension Slip {
  /// A minus sign, a plus sign or brackets too many or wrong: (383) for 383.
  static let wrongSign = Slip(name: "wrong sign") { wrong in
    guard let actual = wrong.actual, wrong.claim.isSigned, wrong.claim.agrees(with: -actual) else { return nil }
    return "the sign is wrong"
  }
}
