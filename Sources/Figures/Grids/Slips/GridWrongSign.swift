import Indicators

extension GridSlip {
  /// The sign is the other one.
  static let wrongSign = GridSlip(name: "wrong sign") { wrong in
    wrong.said == wrong.text(-wrong.result) ? "the sign is wrong" : nil
  }
}
