import Indicators

extension Slip {
  /// One digit is wrong, missing or too many: 46.3 for 49.3, 24 for 224, 5,599 for 559.
  ///
  /// A wrong last digit is as likely another count or another way of rounding, so that nothing is guessed of it.
  static let oneDigit = Slip(name: "one digit") { wrong in
    guard let actual = wrong.actual, wrong.claim.hasSign(of: actual),
      let written = wrong.claim.digits(of: wrong.claim.value), let right = wrong.claim.digits(of: actual),
      written.count + right.count > 2
    else { return nil }
    if written.count == right.count {
      let unlike = written.indices.filter { written[$0] != right[$0] }
      return unlike.count == 1 && unlike[0] < written.count - 1
        ? "a digit is wrong, \(written[unlike[0]]) for \(right[unlike[0]])" : nil
    }
    if written.isWithoutOne(of: right) { return "a digit is missing" }
    return right.isWithoutOne(of: written) ? "there is a digit too many" : nil
  }
}

extension [Character] {
  /// Whether these are some digits without one of them.
  fileprivate func isWithoutOne(of digits: [Character]) -> Bool {
    digits.count == count + 1
      && digits.indices.contains { Array(digits[..<$0] + digits[digits.index(after: $0)...]) == self }
  }
}
