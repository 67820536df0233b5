/// A round distance between ticks: 1, 2 or 5 times a power of ten.
struct TickStep: Hashable {
  /// 1, 2 or 5.
  let factor: Int
  /// The power of ten; negative for steps below one.
  let power: Int

  /// The step that divides a range into about `count` parts, after d3-array's `tickIncrement`.
  init(range: Double, count: Int, wholeNumbers: Bool) {
    let wanted = range / Double(count)
    var power = 0
    while Self.scaled(1, power: power + 1) <= wanted { power += 1 }
    while Self.scaled(1, power: power) > wanted, power > -12 { power -= 1 }
    let (factor, carry) = Self.round(wanted / Self.scaled(1, power: power))
    let isTooFine = wholeNumbers && power + carry < 0
    self.init(factor: isTooFine ? 1 : factor, power: isTooFine ? 0 : power + carry)
  }

  /// The factor nearest to a number from 1 to 10, and what it adds to the power.
  private static func round(_ number: Double) -> (factor: Int, carry: Int) {
    switch number {
    case 50.0.squareRoot()...: (1, 1)
    case 10.0.squareRoot()...: (5, 0)
    case 2.0.squareRoot()...: (2, 0)
    default: (1, 0)
    }
  }

  init(factor: Int, power: Int) {
    self.factor = factor
    self.power = power
  }

  /// The value at a tick: below one by division, so that 3 × 0.1 is 0.3.
  func value(_ tick: Int) -> Double { Self.scaled(Double(tick * factor), power: power) }

  /// The last tick that is not above a value; a hair below a tick counts as on it.
  func floor(_ value: Double) -> Int { Int((ratio(value) + 1e-9).rounded(.down)) }

  /// The first tick that is not below a value.
  func ceiling(_ value: Double) -> Int { Int((ratio(value) - 1e-9).rounded(.up)) }

  private func ratio(_ value: Double) -> Double { Self.scaled(value, power: -power) / Double(factor) }

  private static func scaled(_ value: Double, power: Int) -> Double {
    var unit = 1.0
    for _ in 0..<abs(power) { unit *= 10 }
    return power < 0 ? value / unit : value * unit
  }
}
