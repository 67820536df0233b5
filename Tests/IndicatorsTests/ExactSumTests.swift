import BigInt
import Indicators
import Tables
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

  @Test("a number of any length times, over and beside one of a word is exact") func longBesideShort() {
    var random = Seeded(5)
    for _ in 0..<4_000 {
      let parts = (0..<4).map { _ in part(&random) }
      let (top, bottom) = (BigInt(parts[0]) * BigInt(7).power(40) * (parts[1] % 2 == 0 ? 1 : -1), BigInt(11).power(25))
      let word = BigInt(parts[2] % 3 == 0 ? 0 : parts[2] * (parts[3] % 2 == 0 ? 1 : -1))
      guard let long = Exact(Exact(top), over: Exact(bottom)),
        let short = Exact(Exact(word), over: Exact(parts[3]))
      else {
        Issue.record("\(parts[3]) is not zero")
        return
      }
      check(long * short, Fraction(top * word, bottom * BigInt(parts[3])))
      check(short * long, Fraction(top * word, bottom * BigInt(parts[3])))
      if word != 0 { check(Exact(long, over: short), Fraction(top * BigInt(parts[3]), bottom * word)) }
    }
  }

  @Test("numbers are written alike in a word and in many") func writing() {
    var random = Seeded(6)
    for _ in 0..<5_000 {
      let size = UInt64.random(in: 0...UInt64.max, using: &random) >> Int.random(in: 0...63, using: &random)
      let decimals = Int.random(in: 0...12, using: &random)
      let digits = String(repeating: "0", count: max(0, decimals + 1 - "\(size)".count)) + "\(size)"
      let (whole, rest) = (digits.dropLast(decimals), digits.suffix(decimals))
      let number = Exact(Exact(BigInt(size)), over: Exact(BigInt(10).power(decimals))) ?? .zero
      let plain = decimals > 0 ? "\(whole).\(rest)" : "\(whole)"
      #expect(NumberText.machine(number, decimals: decimals) == plain)
      let commas = NumberText.decimal(-number, decimals: decimals, negatives: .brackets)
      #expect(commas.filter { $0 != "," } == (size == 0 ? plain : "(\(plain))"))
      let groups = commas.filter { $0.isNumber || $0 == "," || $0 == "." }.prefix { $0 != "." }.split(separator: ",")
      #expect(groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count), "\(commas)")
      #expect(Exact(DecimalNumber(NumberText.full(number))!) == number)
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
