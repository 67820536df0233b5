import Indicators

extension Slip {
  /// Two neighbouring digits stand the wrong way round: 283.9 for 238.9.
  static let swappedDigits = Slip(name: "swapped digits") { wrong in
    guard let actual = wrong.actual, wrong.claim.hasSign(of: actual),
      let written = wrong.claim.digits(of: wrong.claim.value), let right = wrong.claim.digits(of: actual),
      written.count == right.count
    else { return nil }
    let unlike = written.indices.filter { written[$0] != right[$0] }
    guard unlike.count == 2, unlike[1] == unlike[0] + 1, written[unlike[0]] == right[unlike[1]],
      written[unlike[1]] == right[unlike[0]]
    else { return nil }
    return "two digits are swapped"
  }
}
