import Indicators
import Testing

@Suite struct ConfidenceIndicatorTests {
  private static let data = """
    period,n,d,v
    2021-01,13,20,7
    2021-02,0,20,7
    2021-03,20,20,7
    2021-04,c,20,7
    2021-05,,20,7
    2021-06,12.5,20,7
    2021-07,9,20,7
    2021-08,10,20,7

    """

  /// An indicator's intervals as two numbers, each behind its period; `none` where there is none.
  private func told(_ lines: String, _ level: ConfidenceLevel = .percent95) throws -> [String] {
    let definition = "pi1:\n  title: A\n  data: a.csv\n" + lines.split(separator: ",").map { "  \($0)\n" }.joined()
    let site = Site(definition, data: ["a.csv": Self.data])
    #expect(site.told == [])
    let indicator = try #require(site.book["pi1"])
    return indicator.own.map { observation in
      guard let interval = indicator.interval(of: observation, at: level) else { return "none" }
      let limits = [interval.lower, interval.upper].map { Exact(estimate: $0).map(NumberText.full) ?? "no number" }
      return limits.joined(separator: " to ")
    }
  }

  @Test("a percentage has Wilson's interval, unless it is suppressed, missing or not counted") func percentages() throws
  {
    #expect(
      try told("measure: percentage,numerator: n,denominator: d") == [
        "43.285428 to 81.880818", "0 to 16.112516", "83.887484 to 100", "none", "none", "none",
        "25.819786 to 65.791466", "29.929801 to 70.070199",
      ])
  }

  @Test("a rate has the exact interval below 10 and Byar's from there") func rates() throws {
    let rates = try told("measure: rate,numerator: n,denominator: d,per: 1000")
    let methods = try [(9.0, "poisson"), (10, "byar")].map { count, name in
      let method = try #require(ConfidenceMethod.named(name))
      let interval = method.interval(.counted(count, outOf: 20, multiplier: 1000), at: .percent95)
      let limits = [try #require(interval).lower, try #require(interval).upper]
      return limits.compactMap { Exact(estimate: $0).map(NumberText.full) }.joined(separator: " to ")
    }
    #expect(Array(rates.suffix(2)) == methods)
    #expect(rates[1] == "0 to 184.443973")
    #expect(Array(rates[3...5]) == ["none", "none", "none"])
  }

  @Test("every interval holds its value, and the surer one holds the other") func everyIntervalHoldsItsValue() throws {
    var random = Seeded(95)
    for measure in ["percentage", "rate"] {
      let rows = (0..<200).map { index in
        let bottom = Int.random(in: 1...(index < 100 ? 30 : 90_000), using: &random)
        return
          "\(Period(.month, ordinal: 2000 * 12 + index).id),\(Int.random(in: 0...bottom, using: &random)),\(bottom)\n"
      }
      let site = Site(
        "a: {title: A, measure: \(measure), numerator: n, denominator: d, data: a.csv}\n",
        data: ["a.csv": "period,n,d\n" + rows.joined()])
      let indicator = try #require(site.book["a"])
      for observation in indicator.own {
        let value = try #require(observation.value.number).approximate
        let usual = try #require(indicator.interval(of: observation, at: .percent95))
        let surer = try #require(indicator.interval(of: observation, at: .percent998))
        let order = [surer.lower, usual.lower, value, usual.upper, surer.upper]
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }, "\(observation.period.id) \(order)")
      }
    }
  }

  @Test("a surer interval is asked for by its level") func levels() throws {
    let told = try told("measure: percentage,numerator: n,denominator: d", .percent998)
    #expect(told.first == "32.607726 to 87.697162")
  }

  @Test(
    "other measures and published values have none",
    arguments: [
      "measure: percentage,value: v", "measure: rate,value: v", "measure: count,value: v", "measure: money,value: v",
      "measure: number,value: v", "measure: average,numerator: n,denominator: d",
    ])
  func otherMeasuresAndPublishedValuesHaveNone(_ lines: String) throws {
    #expect(Set(try told(lines)) == ["none"])
  }

  @Test(
    "an estimate is written to six decimals",
    arguments: [(81.8808175897, "81.880818"), (0, "0"), (-0.0000004, "0"), (-2.5, "-2.5"), (1e15, "1000000000000000")])
  func anEstimateIsWrittenToSixDecimals(_ estimate: Double, _ text: String) {
    #expect(Exact(estimate: estimate).map(NumberText.full) == text)
  }

  @Test("what is no number is no estimate", arguments: [.nan, .infinity, -.infinity, 1e305])
  func whatIsNoNumberIsNoEstimate(_ estimate: Double) {
    #expect(Exact(estimate: estimate) == nil)
  }
}
