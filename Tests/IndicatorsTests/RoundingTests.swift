import Indicators
import Testing

@Suite struct RoundingTests {
  /// `a/b`, exactly; `b` is not zero.
  private func ratio(_ a: Int, _ b: Int) -> Exact { Exact(Exact(a), over: Exact(b))! }

  @Test(
    "a tie goes away from zero and nothing else does",
    arguments: [
      (11_500, 368, 1, "313"), (-1, 4, 1, "-3"), (7_496, 100, 1, "750"), (7_494, 100, 1, "749"), (1, 2, 0, "1"),
      (-1, 2, 0, "-1"), (3, 2, 0, "2"), (5, 2, 0, "3"), (-5, 2, 0, "-3"), (1, 3, 0, "0"), (-1, 3, 0, "0"),
      (2, 3, 0, "1"),
      (0, 1, 3, "0"), (9_995, 100, 1, "1000"), (1, 20, 1, "1"), (49_999, 1_000_000, 1, "0"), (-1, 25, 1, "0"),
      (49_999_999, 100_000_000, 0, "0"), (1, 2_000_000, 6, "1"), (-1, 2_000_000, 6, "-1"), (12, 1, 2, "1200"),
    ])
  func aTieGoesAwayFromZeroAndNothingElseDoes(
    _ top: Int, _ bottom: Int, _ decimals: Int, _ expected: String
  ) {
    #expect("\(Rounding.halfAwayFromZero(ratio(top, bottom), decimals: decimals))" == expected)
  }

  @Test("115 of 368 is printed as 31.3") func n115Of368IsPrintedAs313() {
    #expect(NumberText.decimal(ratio(115, 368) * Exact(100), decimals: 1) == "31.3")
  }

  @Test("rounding agrees with long division") func roundingAgreesWithLongDivision() {
    var random = Seeded(20_220_331)
    var ties = 0
    for _ in 0..<4_000 {
      let decimals = Int.random(in: 0...6, using: &random)
      let bottom =
        Bool.random(using: &random)
        ? [2, 4, 8, 20, 200, 368].randomElement(using: &random)! : .random(in: 1...1_000_000, using: &random)
      let top = Int.random(in: 0...1_000_000_000, using: &random)
      let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
      if (top * scale % bottom) * 2 == bottom { ties += 1 }
      let expected = WrittenNumber.quotient(WrittenNumber(top), WrittenNumber(bottom), decimals: decimals)
      let isNothing = expected.allSatisfy { "0.".contains($0) }
      #expect(NumberText.machine(ratio(top, bottom), decimals: decimals) == expected)
      #expect(NumberText.machine(ratio(-top, bottom), decimals: decimals) == (isNothing ? "" : "-") + expected)
    }
    #expect(ties > 100)
  }
}
