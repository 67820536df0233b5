import Indicators
import Tables
import Testing

@Suite struct ExactTests {
  /// `a/b`, exactly; `b` is not zero.
  private func ratio(_ a: Int, _ b: Int) -> Exact { Exact(Exact(a), over: Exact(b))! }

  private func text(_ number: Exact) -> String { "\(number.numerator)/\(number.denominator)" }

  @Test(
    "a ratio is in lowest terms with the sign above",
    arguments: [
      (6, 8, "3/4"), (-6, 8, "-3/4"), (6, -8, "-3/4"), (-6, -8, "3/4"), (0, 5, "0/1"), (0, -5, "0/1"), (7, 7, "1/1"),
      (.max, .max, "1/1"), (1, .min, "-1/9223372036854775808"),
    ])
  func aRatioIsInLowestTermsWithTheSignAbove(_ top: Int, _ bottom: Int, _ expected: String) {
    #expect(text(ratio(top, bottom)) == expected)
  }

  @Test(
    "two numbers add, subtract, multiply and divide exactly",
    arguments: [
      ((1, 2), (1, 3), "5/6", "1/6", "1/6", "3/2"), ((-1, 2), (1, 3), "-1/6", "-5/6", "-1/6", "-3/2"),
      ((1, 2), (-1, 2), "0/1", "1/1", "-1/4", "-1/1"), ((5, 1), (3, 7), "38/7", "32/7", "15/7", "35/3"),
    ])
  func twoNumbersAddSubtractMultiplyAndDivideExactly(
    _ left: (Int, Int), _ right: (Int, Int), _ sum: String, _ difference: String, _ product: String, _ quotient: String
  ) throws {
    let (a, b) = (ratio(left.0, left.1), ratio(right.0, right.1))
    #expect(text(a + b) == sum)
    #expect(text(a - b) == difference)
    #expect(text(a * b) == product)
    #expect(text(try #require(Exact(a, over: b))) == quotient)
  }

  @Test("nothing divides by zero") func nothingDividesByZero() {
    #expect(Exact(Exact(1), over: .zero) == nil)
    #expect(Exact(.zero, over: .zero) == nil)
    #expect(Exact(Exact(1), over: ratio(1, 2) - ratio(2, 4)) == nil)
  }

  @Test("a sign turns over and falls away") func aSignTurnsOverAndFallsAway() {
    #expect(-ratio(3, 4) == ratio(-3, 4))
    #expect(-Exact.zero == .zero)
    #expect(ratio(-3, 4).magnitude == ratio(3, 4))
    #expect(ratio(3, 4).magnitude == ratio(3, 4))
  }

  @Test(
    "the smaller of two numbers is less and never equal",
    arguments: [((1, 3), (1, 2)), ((-1, 2), (-1, 3)), ((-1, 1_000_000), (0, 1)), ((99_999, 100_000), (1, 1))])
  func theSmallerOfTwoNumbersIsLessAndNeverEqual(_ small: (Int, Int), _ large: (Int, Int)) {
    let (a, b) = (ratio(small.0, small.1), ratio(large.0, large.1))
    #expect(a < b)
    #expect(!(b < a))
    #expect(a != b)
  }

  @Test("equal numbers are equal however they were made") func equalNumbersAreEqualHoweverTheyWereMade() throws {
    #expect(ratio(1, 2) == ratio(500, 1000))
    #expect(ratio(1, 2).hashValue == ratio(500, 1000).hashValue)
    #expect(Exact(try #require(DecimalNumber("0.50"))) == ratio(1, 2))
  }

  @Test(
    "a written decimal is taken exactly",
    arguments: [("0.10", "1/10"), ("-81.25", "-325/4"), ("1,983", "1983/1"), ("(383)", "-383/1"), ("0.000", "0/1")])
  func aWrittenDecimalIsTakenExactly(_ written: String, _ expected: String) throws {
    #expect(text(Exact(try #require(DecimalNumber(written)))) == expected)
  }

  @Test("a tenth added ten times is one") func aTenthAddedTenTimesIsOne() throws {
    let tenth = Exact(try #require(DecimalNumber("0.1")))
    #expect((0..<10).reduce(Exact.zero) { sum, _ in sum + tenth } == Exact(1))
  }

  @Test(
    "the mean of 48 percentages with 48 denominators is exact to 300 decimals", arguments: 1...5 as ClosedRange<UInt64>)
  func theMeanOf48PercentagesWith48DenominatorsIsExactTo300Decimals(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let bottoms = Array((150...900).shuffled(using: &random).prefix(48))
    let tops = bottoms.map { Int.random(in: 0...$0, using: &random) }
    let sum = zip(tops, bottoms).reduce(Exact.zero) { $0 + ratio($1.0, $1.1) * Exact(100) }
    let mean = try #require(Exact(sum, over: Exact(48)))

    let whole = bottoms.reduce(WrittenNumber(1)) { $0 * $1 }
    var parts = WrittenNumber(0)
    for index in bottoms.indices {
      let others = bottoms.indices.filter { $0 != index }.reduce(WrittenNumber(1)) { $0 * bottoms[$1] }
      parts = parts + others * tops[index]
    }
    let expected = WrittenNumber.quotient(parts * 100, whole * 48, decimals: 300)
    #expect(NumberText.machine(mean, decimals: 300) == expected)
    #expect("\(mean.denominator)".count > 60)
  }

  @Test(
    "a chart gets the nearest floating-point number",
    arguments: [((1, 3), 0.333_333_333), ((-5, 4), -1.25), ((0, 1), 0), ((1_983_000, 82_995), 23.893_005_603)])
  func aChartGetsTheNearestFloatingPointNumber(_ number: (Int, Int), _ expected: Double) {
    #expect(abs(ratio(number.0, number.1).approximate - expected) < 1e-8)
  }
}
