import Indicators
import Testing

@Suite struct ConfidenceMethodTests {
  private static let counting = ["wilson", "byar", "poisson"]

  private func interval(_ method: String, _ evidence: Evidence) throws -> ConfidenceInterval? {
    try #require(ConfidenceMethod.named(method)).interval(evidence, at: .percent95)
  }

  @Test("every method has its own name and a summary") func everyMethodHasItsOwnNameAndASummary() {
    #expect(ConfidenceMethod.all.map(\.name) == ["wilson", "byar", "poisson", "mean"])
    #expect(ConfidenceMethod.all.allSatisfy { !$0.summary.isEmpty })
    #expect(ConfidenceMethod.named("wald") == nil)
  }

  @Test(
    "what cannot be counted has no interval",
    arguments: [
      (-1.0, 20.0), (-10, 20), (10, 0), (0, 0), (10, -20), (10.5, 20), (.nan, 20), (10, .nan), (.infinity, 20),
      (10, .infinity), (-.infinity, 20), (1e308, 1e-300), (1e17, 1e18), (10, 1e308),
    ], counting)
  func whatCannotBeCountedHasNoInterval(_ pair: (count: Double, whole: Double), _ method: String) throws {
    #expect(try interval(method, .counted(pair.count, outOf: pair.whole, multiplier: 100)) == nil)
  }

  @Test("a multiplier is above 0", arguments: [0, -100, .nan, .infinity], counting)
  func aMultiplierIsAbove0(_ multiplier: Double, _ method: String) throws {
    #expect(try interval(method, .counted(10, outOf: 20, multiplier: multiplier)) == nil)
  }

  @Test("more than all has no percentage but can be a rate") func moreThanAllHasNoPercentageButCanBeARate() throws {
    #expect(try interval("wilson", .counted(21, outOf: 20, multiplier: 100)) == nil)
    #expect(try interval("byar", .counted(21, outOf: 20, multiplier: 100)) != nil)
    #expect(try interval("poisson", .counted(9, outOf: 5, multiplier: 100)) != nil)
  }

  @Test("none has a lower limit of exactly 0, all an upper limit of exactly 100", arguments: [1, 20, 400, 10_000_000])
  func noneAndAll(_ whole: Double) throws {
    let none = try #require(try interval("wilson", .counted(0, outOf: whole, multiplier: 100)))
    let all = try #require(try interval("wilson", .counted(whole, outOf: whole, multiplier: 100)))
    #expect(none.lower == 0)
    #expect(none.upper > 0 && none.upper < 100)
    #expect(all.upper == 100)
    #expect(all.lower > 0 && all.lower < 100)
    #expect(isClose(100 - all.lower, none.upper, 1e-8))
    #expect(try #require(try interval("poisson", .counted(0, outOf: whole, multiplier: 100))).lower == 0)
  }

  @Test("a percentage is of a whole number, a rate of any population") func denominators() throws {
    #expect(try interval("wilson", .counted(10, outOf: 20.5, multiplier: 100)) == nil)
    #expect(try interval("byar", .counted(10, outOf: 20.5, multiplier: 100)) != nil)
  }

  @Test("Byar starts at 10 and the exact interval ends at 10 million") func limitsOfMethods() throws {
    #expect(try interval("byar", .counted(9, outOf: 1000, multiplier: 1)) == nil)
    #expect(try interval("byar", .counted(10, outOf: 1000, multiplier: 1)) != nil)
    #expect(try interval("poisson", .counted(10_000_000, outOf: 1000, multiplier: 1)) != nil)
    #expect(try interval("poisson", .counted(10_000_001, outOf: 1000, multiplier: 1)) == nil)
  }

  @Test("the exact interval and Byar's agree where counts are large", arguments: [1e4, 1e5, 1e6, 1e7])
  func theExactIntervalAndByarsAgree(_ count: Double) throws {
    let evidence = Evidence.counted(count, outOf: 1e8, multiplier: 10_000)
    let (exact, byar) = (try interval("poisson", evidence), try interval("byar", evidence))
    #expect(isClose(try #require(exact).lower, try #require(byar).lower, 1 / (count * 10)))
    #expect(isClose(try #require(exact).upper, try #require(byar).upper, 1 / (count * 10)))
  }

  @Test("an interval contains its value, and a surer one contains it too", arguments: counting)
  func anIntervalContainsItsValue(_ name: String) throws {
    let method = try #require(ConfidenceMethod.named(name))
    var random = Seeded(20_180_401)
    for _ in 0..<300 {
      let whole = Int.random(in: 10...(10 << Int.random(in: 0...20, using: &random)), using: &random)
      let most = name == "poisson" ? min(whole, 5000) : whole
      let count = Int.random(in: (name == "byar" ? 10 : 0)...most, using: &random)
      let evidence = Evidence.counted(Double(count), outOf: Double(whole), multiplier: 100)
      let value = Double(count) / Double(whole) * 100
      let usual = try #require(method.interval(evidence, at: .percent95), "\(count) of \(whole)")
      let surer = try #require(method.interval(evidence, at: .percent998), "\(count) of \(whole)")
      #expect(usual.lower <= value && value <= usual.upper, "\(count) of \(whole)")
      #expect(surer.lower <= usual.lower && usual.upper <= surer.upper, "\(count) of \(whole)")
      #expect(usual.lower >= 0)
    }
  }

  @Test("a sample's mean lies in the middle of its interval") func aSamplesMean() throws {
    let interval = try #require(try interval("mean", .sampled(mean: 16, deviation: 4, size: 16)))
    #expect(isClose(interval.lower, 13.868550454440225, 1e-12))
    #expect(isClose(interval.upper, 18.131449545559775, 1e-12))
    let exact = try #require(try self.interval("mean", .sampled(mean: -3, deviation: 0, size: 2)))
    #expect(exact.lower == -3 && exact.upper == -3)
  }

  @Test(
    "a sample that has no spread to estimate has no interval",
    arguments: [
      Evidence.sampled(mean: 16, deviation: 4, size: 1), .sampled(mean: 16, deviation: 4, size: 0),
      .sampled(mean: 16, deviation: 4, size: .min), .sampled(mean: 16, deviation: -1, size: 9),
      .sampled(mean: .nan, deviation: 4, size: 9), .sampled(mean: 16, deviation: .nan, size: 9),
      .sampled(mean: 16, deviation: .infinity, size: 9), .sampled(mean: 16, deviation: 4, size: .max),
      .counted(10, outOf: 20, multiplier: 100),
    ])
  func aSampleWithoutSpread(_ evidence: Evidence) throws {
    #expect(try interval("mean", evidence) == nil)
  }

  @Test("a sample is no count", arguments: counting) func aSampleIsNoCount(_ method: String) throws {
    #expect(try interval(method, .sampled(mean: 16, deviation: 4, size: 9)) == nil)
  }
}
