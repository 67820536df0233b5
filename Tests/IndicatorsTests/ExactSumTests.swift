import BigInt
import Indicators
import Testing

/// The short ways of `Exact` against plain fractions of any length.
@Suite struct ExactSumTests {
  /// A fraction that is only reduced when it is compared.
  private struct Fraction {
    var (top, bottom) = (BigInt(0), BigInt(1))

    init(_ top: BigInt, _ bottom: BigInt) { (self.top, self.bottom) = (top, bottom) }

    var lowest: String {
      let common = top.greatestCommonDivisor(with: bottom)
      let sign: BigInt = bottom < 0 ? -1 : 1
      return "\(sign * top / common)/\(sign * bottom / common)"
    }
  }

  private func check(_ value: Exact?, _ expected: Fraction) {
    #expect(value.map { "\($0.numerator)/\($0.denominator)" } == expected.lowest)
  }

  /// Mostly numbers of a few digits, some at the edge of a machine word.
  private func part(_ random: inout Seeded) -> Int {
    switch Int.random(in: 0...9, using: &random) {
    case 0: Int.random(in: (1 << 61)...Int.max, using: &random)
    case 1: [1 << 31, 1 << 62, (1 << 62) - 1, Int.max].randomElement(using: &random)!
    default: Int.random(in: 1...2_000, using: &random)
    }
  }

  @Test("the four operations agree with fractions of any length") func operations() {
    var random = Seeded(1)
    for _ in 0..<20_000 {
      let parts = (0..<4).map { _ in part(&random) }
      let (a, b) = (Bool.random(using: &random) ? parts[0] : -parts[0], parts[1])
      let (c, d) = (Bool.random(using: &random) ? parts[2] : -parts[2], parts[3])
      guard let left = Exact(Exact(a), over: Exact(b)), let right = Exact(Exact(c), over: Exact(d)) else {
        Issue.record("\(b) and \(d) are not zero")
        return
      }
      let (n, m, p, q) = (BigInt(a), BigInt(b), BigInt(c), BigInt(d))
      check(left + right, Fraction(n * q + p * m, m * q))
      check(left - right, Fraction(n * q - p * m, m * q))
      check(left * right, Fraction(n * p, m * q))
      check(Exact(left, over: right), Fraction(n * q, m * p))
      #expect((left < right) == (n * q < p * m))
      #expect((left == right) == (n * q == p * m))
    }
  }

  @Test("a sum of many percentages is the sum of each in turn") func sums() {
    var random = Seeded(2)
    for count in 0..<60 {
      let values = (0..<count).compactMap { _ in
        Exact(Exact(part(&random) - 1_000), over: Exact(part(&random)))
      }
      #expect(values.count == count)
      #expect(Exact.sum(values) == values.reduce(.zero, +))
      #expect(Exact.sum(values.reversed()) == Exact.sum(values))
    }
  }

  @Test("rounding in one word agrees with rounding in many") func rounding() {
    var random = Seeded(3)
    let long = Exact(BigInt(7).power(60))
    for _ in 0..<5_000 {
      guard let value = Exact(Exact(part(&random) - 900), over: Exact(part(&random))) else { continue }
      let decimals = Int.random(in: 0...6, using: &random)
      // Adding a long whole number forces the long way, and moves the rounded value by that number and no more.
      let far = value < .zero ? value - long : value + long
      let shift = (value < .zero ? -BigInt(7).power(60) : BigInt(7).power(60)) * BigInt(10).power(decimals)
      #expect(
        Rounding.halfAwayFromZero(value, decimals: decimals) == Rounding.halfAwayFromZero(far, decimals: decimals)
          - shift)
    }
  }
}
