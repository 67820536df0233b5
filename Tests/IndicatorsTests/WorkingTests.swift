import Diagnostics
import Indicators
import Testing

@Suite struct WorkingTests {
  /// A working in lines: formula, result, remark and rounding, then each input with its place.
  private func told(_ working: Working) -> [String] {
    [working.sentence]
      + working.inputs.map { "\($0.label): \($0.display) (\($0.place?.description ?? "no place"))" }
  }

  private func working(_ site: Site, _ statistic: String, area: String? = nil) throws -> [String] {
    #expect(site.told == [])
    let outcome = try #require(Statistic.named(statistic)).of(try #require(site.book["a"]), area: area, in: nil)
    return told(try #require(outcome.working, "\(outcome)"))
  }

  private static let percentages = Site(
    """
    a: {title: A, measure: percentage, numerator: n, denominator: d, data: a.csv, decimals: 1, polarity: higher,
      bands: {target: "> 85", tolerance: "> 75", failure: "< 75"}}
    """,
    data: ["a.csv": "period,n,d\n2019-20,1,3\n2020-21,30,40\n2021-22,2,3\n"],
    comparators: "indicator,area,period,value\na,england,2021-22,87.5\n")

  private static let values = [
    "2019-20: 33.333…% (a.csv:2)", "2020-21: 75.0% (a.csv:3)", "2021-22: 66.666…% (a.csv:4)",
  ]
  private static let parts = [
    "numerator, 2019-20: 1 (a.csv:2)", "denominator, 2019-20: 3 (a.csv:2)", "numerator, 2020-21: 30 (a.csv:3)",
    "denominator, 2020-21: 40 (a.csv:3)", "numerator, 2021-22: 2 (a.csv:4)", "denominator, 2021-22: 3 (a.csv:4)",
  ]
  private static let rounded = "rounded to 1 decimal place, half away from zero"
  private static let bands = [
    "target: 85% or more (indicators.yml:2:10)", "tolerance: 75% to 85% (indicators.yml:2:10)",
    "failure: below 75% (indicators.yml:2:10)",
  ]

  @Test(
    "a statistic says its formula, its unrounded result and all that was put in",
    arguments: [
      ("value", ["2 ÷ 3 × 100 = 66.666…, \(rounded)"] + parts.suffix(2)),
      ("numerator", ["2, the numerator for 2021-22", parts[4]]),
      ("denominator", ["3, the denominator for 2021-22", parts[5]]),
      ("mean", ["175.0 ÷ 3 = 58.333…, the sum of 3 values over their number, \(rounded)"] + values),
      ("pooled", ["33 ÷ 46 × 100 = 71.739…, over 3 periods, \(rounded)"] + parts),
      ("min", ["1 ÷ 3 × 100 = 33.333…, the lowest of 3 values, 2019-20, \(rounded)"] + values),
      ("max", ["30 ÷ 40 × 100 = 75.0, the highest of 3 values, 2020-21"] + values),
      ("median", ["66.666…, number 2 of 3 values in order, \(rounded)"] + values),
      (
        "q1",
        ["33.333… + (66.666… − 33.333…) × 2 ÷ 4 = 50.0, numbers 1 and 2 of 3 values in order"] + values
      ),
      ("iqr", ["70.833… − 50.0 = 20.833…, \(rounded)"] + values),
      ("range", ["75.0 − 33.333… = 41.666…, \(rounded)"] + values),
      ("change", ["66.666… − 33.333… = 33.333…, 2021-22 against 2019-20, \(rounded)", values[0], values[2]]),
      ("change-pct", ["(66.666… − 33.333…) ÷ 33.333… × 100 = 100.0", values[0], values[2]]),
      ("direction", ["33.3% to 66.7%, as printed", values[0], values[2]]),
      ("status", ["66.666…% against the bands", "value, 2021-22: 66.666…% (a.csv:4)"] + bands),
      ("target", ["85, the target", "target: 85% (indicators.yml:2:10)"]),
      (
        "rank",
        [
          "1 + 1 = 2, one more than the better values among 2 in 2021-22", "own value, 2021-22: 66.666…% (a.csv:4)",
          "england, 2021-22: 87.5% (comparators.csv:2)",
        ]
      ),
    ] as [(String, [String])])
  func everything(_ statistic: String, _ expected: [String]) throws {
    #expect(try working(Self.percentages, statistic) == expected)
  }

  @Test("a gap and a benchmark have both values") func gap() throws {
    let both = ["own value, 2021-22: 66.666…% (a.csv:4)", "england, 2021-22: 87.5% (comparators.csv:2)"]
    #expect(
      try working(Self.percentages, "gap", area: "england") == ["66.666… − 87.5 = −20.833…, 2021-22, \(Self.rounded)"]
        + both)
    #expect(try working(Self.percentages, "benchmark", area: "england").dropFirst() == Self.parts.suffix(2) + [both[1]])
    #expect(
      try working(Self.percentages, "value", area: "england") == ["87.5, as given for 2021-22", both[1]])
  }

  private static let months = Site(
    "a: {title: A, measure: count, value: v, data: a.csv}\n",
    data: ["a.csv": "period,v\n2021-03,9\n2021-04,7\n2021-05,3\n"])

  @Test(
    "counts over time have every month",
    arguments: [
      ("sum", ["9 + 7 + 3 = 19", "March 2021: 9 (a.csv:2)", "April 2021: 7 (a.csv:3)", "May 2021: 3 (a.csv:4)"]),
      ("ytd", ["7 + 3 = 10", "April 2021: 7 (a.csv:3)", "May 2021: 3 (a.csv:4)"]),
      ("annualised-ytd", ["10 × 12 ÷ 2 = 60", "April 2021: 7 (a.csv:3)", "May 2021: 3 (a.csv:4)"]),
      ("annualised-month", ["3 × 12 = 36", "May 2021: 3 (a.csv:4)"]),
      (
        "annualised-days",
        ["3 × 365 ÷ 31 = 35.32…, rounded to a whole number, half away from zero", "May 2021: 3 (a.csv:4)"]
      ),
      (
        "share",
        [
          "3 ÷ 19 × 100 = 15.789…, \(rounded)", "March 2021: 9 (a.csv:2)", "April 2021: 7 (a.csv:3)",
          "May 2021: 3 (a.csv:4)",
        ]
      ),
    ] as [(String, [String])])
  func overTime(_ statistic: String, _ expected: [String]) throws {
    #expect(try working(Self.months, statistic) == expected)
  }

  @Test("many values are added up in words, and all are listed") func many() throws {
    let months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]
    let rows = (0..<48).map { "\(2017 + $0 / 12)-\(months[$0 % 12]),\($0 + 1)\n" }
    let site = Site(
      "a: {title: A, measure: count, value: v, data: a.csv, period: month}\n",
      data: ["a.csv": "period,v\n" + rows.joined()])
    let told = try working(site, "sum")
    #expect(told.count == 49)
    #expect(told.first == "1,176, the sum of 48 values")
    #expect(told.last == "December 2020: 48 (a.csv:49)")
  }

  @Test(
    "a group's value lists its members",
    arguments: [
      (
        "mean",
        [
          "25.0 ÷ 2 = 12.5, the mean of 2 members for 2021-22", "One, 2021-22: 5.0% (a.csv:2)",
          "E08000002, 2021-22: 20.0% (a.csv:3)",
        ]
      ),
      (
        "median",
        [
          "5.0 + (20.0 − 5.0) × 2 ÷ 4 = 12.5, the median of 2 members for 2021-22", "One, 2021-22: 5.0% (a.csv:2)",
          "E08000002, 2021-22: 20.0% (a.csv:3)",
        ]
      ),
      (
        "pooled",
        [
          "25 ÷ 200 × 100 = 12.5, the pooled average of 2 members", "numerator, One, 2021-22: 5 (a.csv:2)",
          "denominator, One, 2021-22: 100 (a.csv:2)",
          "numerator, E08000002, 2021-22: 20 (a.csv:3)", "denominator, E08000002, 2021-22: 100 (a.csv:3)",
        ]
      ),
    ] as [(String, [String])])
  func group(_ method: String, _ expected: [String]) throws {
    let group = AreaGroup(method: try #require(GroupMethod.named(method)), members: ["one", "E08000002"])
    let site = Site(
      "a: {title: A, measure: percentage, numerator: n, denominator: d, data: a.csv, decimals: 1}\n",
      data: ["a.csv": "period,area,n,d\n2021-22,one,5,100\n2021-22,E08000002,20,100\n"],
      declared: Areas([Area(id: "one", label: "One"), Area(id: "g", label: "G", role: .group(group))]))
    #expect(try working(site, "value", area: "g") == expected)
  }

  @Test(
    "an unrounded result is cut, marked where it goes on, and has no zeros at its end",
    arguments: [
      (1983, 82995, 1, "238.93…"), (1, 3, 0, "3,333.33…"), (1, 8, 2, "1,250.00"), (1, 9999, 0, "1…"),
    ])
  func cut(_ top: Int, _ bottom: Int, _ decimals: Int, _ result: String) throws {
    let site = Site(
      "a: {title: A, measure: rate, numerator: n, denominator: d, data: a.csv, decimals: \(decimals)}\n",
      data: ["a.csv": "period,n,d\n2021-22,\(top),\(bottom)\n"])
    let outcome = Statistic.value.of(try #require(site.book["a"]), in: nil)
    #expect(outcome.working?.result == result)
  }
}
