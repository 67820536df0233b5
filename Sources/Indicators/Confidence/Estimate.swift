import BigInt

extension Exact {
  /// An estimate to six decimals, more than it is good for; `nil` where it is not a number.
  public init?(estimate: Double) {
    let millionths = (estimate * 1e6).rounded()
    guard millionths.isFinite else { return nil }
    self.init(Exact(BigInt(millionths)), over: Exact(1_000_000))
  }
}

extension Exact {
  /// The nearest floating-point number, for estimates; infinite where there is none.
  var nearest: Double { Double(numerator) / Double(denominator) }
}
