import Indicators

extension Slip {
  /// The digits after the last one written were left off: 65.3 for 65.39.
  static let cutOff = Slip(name: "cut off instead of rounded") { wrong in
    guard let actual = wrong.actual, wrong.claim.hasSign(of: actual) else { return nil }
    let left = actual.magnitude - wrong.claim.value.magnitude
    return left < .zero || !(left < wrong.claim.step) ? nil : "it was cut off instead of rounded"
  }
}
