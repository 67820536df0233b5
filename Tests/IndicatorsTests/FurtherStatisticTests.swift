import Indicators
import Testing

/// Statistics that compare periods or areas, or take several months together.
@Suite struct FurtherStatisticTests {
  static let names = [
    "q1", "median", "q3", "iqr", "share", "range", "sum", "change-pct", "direction", "trend", "benchmark", "gap",
    "rolling12", "ytd",
    "annualised-month",
    "annualised-days", "annualised-ytd", "rank",
  ]

  private func indicator(_ rows: [String], _ measure: String, _ more: String = "") throws -> Indicator {
    let columns = measure == "percentage" ? "numerator: n, denominator: d" : "value: n"
    let site = Site(
      "a: {title: A, measure: \(measure), \(columns), data: a.csv, period: month, decimals: 1\(more)}\n",
      data: ["a.csv": "period,area,n,d\n" + rows.map { $0 + "\n" }.joined()])
    #expect(site.told == [])
    return try #require(site.book["a"])
  }

  private func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .quantity(let quantity, _, let working): "\(quantity.display): \(working)"
    case .word(let word, _, _): word
    case .zone(let zone, _, _): "\(zone)"
    case .unavailable(let reason): "no: \(reason)"
    }
  }

  private func check(
    _ rows: [String], of measure: String = "percentage", with more: String = "", in range: String? = nil,
    _ expected: [(String, String)]
  ) throws {
    let indicator = try indicator(rows, measure, more)
    let range = try range.map { try #require(PeriodRange.read($0, as: nil)) }
    for (name, wanted) in expected {
      let statistic = try #require(Statistic.named(name))
      #expect(text(statistic.of(indicator, in: range)) == wanted, "\(name)")
    }
  }

  @Test("of percentages, in points where they are differences") func percentages() throws {
    try check(
      ["2021-04,,30,40", "2021-05,,18,20", "2021-06,,6,12", "2021-07,,27,30"], with: ", polarity: higher",
      [
        ("median", "82.5%: the middle of 4 values"), ("range", "40.0 percentage points: 90.0 − 50.0"),
        ("sum", "no: values of the measure 'percentage' cannot be added up"),
        ("change-pct", "20.0%: (90.0 − 75.0) ÷ 75.0 × 100"), ("direction", "improved"),
        ("gap", "no: a gap needs an area: write name.gap/area"),
        ("rolling12", "no: only 4 of the 12 months up to July 2021 have a row"),
        ("ytd", "79.4%: 81 ÷ 102 × 100 over 4 periods"),
      ])
  }

  @Test("of counts, which are added up") func counts() throws {
    try check(
      ["2021-02,,5,", "2021-03,,7,", "2021-04,,9,"], of: "count",
      [
        ("median", "7.0: the middle of 3 values"), ("sum", "21.0: the sum of 3 values"),
        ("change-pct", "80.0%: (9.0 − 5.0) ÷ 5.0 × 100"), ("direction", "increased"),
        ("ytd", "9.0: the sum of 1 value"),
      ])
  }

  @Test(
    "a direction is judged as printed, by polarity",
    arguments: [
      ("higher", "improved", "worsened"), ("lower", "worsened", "improved"), ("none", "increased", "decreased"),
    ])
  func direction(_ polarity: String, _ up: String, _ down: String) throws {
    for (values, wanted) in [(["1", "2"], up), (["2", "1"], down), (["1.01", "1.04"], "no change")] {
      try check(
        ["2021-04,,\(values[0]),", "2021-05,,\(values[1]),"], of: "number", with: ", polarity: \(polarity)",
        [("direction", wanted)])
    }
  }

  @Test("twelve months are the numerators over the denominators, never the mean of percentages") func rolling() throws {
    let months = (0..<14).map { Period(.month, ordinal: 2021 * 12 + $0).id }
    let rows = months.enumerated().map { "\($1),,\($0 + 1),\($0 == 13 ? 1000 : 20)" }
    // The last twelve: 3 + … + 14 over 11 × 20 + 1,000.
    try check(rows, [("rolling12", "8.4%: 102 ÷ 1,220 × 100 over 12 periods")])
    try check(rows, in: "2021-12", [("rolling12", "32.5%: 78 ÷ 240 × 100 over 12 periods")])
    let gap = rows.filter { !$0.hasPrefix("2021-06") }
    try check(gap, [("rolling12", "no: only 11 of the 12 months up to February 2022 have a row")])
    let lost = rows.map { $0.hasPrefix("2021-06") ? "2021-06,,c,20" : $0 }
    try check(lost, [("rolling12", "no: 1 of 12 values are missing or suppressed")])
  }

  @Test(
    "the year to date starts in April",
    arguments: [
      ("2021-04", "1.0: the sum of 1 value"), ("2021-12", "9.0: the sum of 9 values"),
      ("2022-03", "12.0: the sum of 12 values"), ("2022-04", "1.0: the sum of 1 value"),
    ])
  func yearToDate(_ month: String, _ wanted: String) throws {
    let rows = (0..<14).map { "\(Period(.month, ordinal: 2021 * 12 + 3 + $0).id),,1," }
    try check(rows, of: "count", in: month, [("ytd", wanted)])
  }

  @Test("a year's worth is worked out in three ways, each with its name") func annualised() throws {
    try check(
      ["2021-04,,30,", "2021-05,,31,", "2021-06,,20,"], of: "count",
      [
        ("annualised-month", "240.0: 20.0 × 12"), ("annualised-days", "243.3: 20.0 × 365 ÷ 30"),
        ("annualised-ytd", "324.0: 81.0 × 12 ÷ 3"),
      ])
    let refused = "no: values of the measure 'percentage' are not per month, so they have no year's worth"
    try check(
      ["2021-04,,30,40"],
      [("annualised-month", refused), ("annualised-days", refused), ("annualised-ytd", refused)])
  }

  @Test(
    "a rank is 1 for the best by polarity, and ties take the smallest place",
    arguments: [("higher", "2", "2", "1"), ("lower", "1", "1", "3")])
  func rank(_ polarity: String, _ own: String, _ tied: String, _ other: String) throws {
    let rows = ["2021-04,,5,", "2021-04,england,5,", "2021-04,neighbours,7,"]
    let indicator = try indicator(rows, "number", ", polarity: \(polarity)")
    func place(_ area: String?) -> String { text(Statistic.rank.of(indicator, area: area, in: nil)) }
    #expect(place(nil) == "\(own): among 3 in April 2021")
    #expect(place("england") == "\(tied): among 3 in April 2021")
    #expect(place("neighbours") == "\(other): among 3 in April 2021")
  }

  @Test(
    "quartiles lie as R's type 7 has them",
    arguments: [
      (["7"], ["7", "7", "7", "0"]), (["1", "2"], ["1.25", "1.5", "1.75", "0.5"]),
      (["3", "1", "2"], ["1.5", "2", "2.5", "1"]), (["4", "1", "3", "2"], ["1.75", "2.5", "3.25", "1.5"]),
      (["1", "2", "4", "8", "16"], ["2", "4", "8", "6"]),
      (["10.1", "11.3", "12.9", "14.2", "19.6", "20.5"], ["11.7", "13.55", "18.25", "6.55"]),
    ])
  func quartiles(_ values: [String], _ expected: [String]) throws {
    let rows = values.enumerated().map { "\(Period(.month, ordinal: 2021 * 12 + $0).id),,\($1)," }
    let indicator = try indicator(rows, "number")
    let found = [Statistic.lowerQuartile, .median, .upperQuartile, .interquartileRange].map {
      $0.of(indicator, in: nil).quantity.map { NumberText.full($0.value) }
    }
    #expect(found == expected)
  }

  @Test("quartiles say where they lie, and their range is in points") func quartileWorkings() throws {
    try check(
      ["2021-04,,30,40", "2021-05,,18,20", "2021-06,,6,12", "2021-07,,27,30"],
      [
        ("q1", "68.8%: a quarter of the way up 4 values"), ("median", "82.5%: the middle of 4 values"),
        ("q3", "90.0%: three quarters of the way up 4 values"), ("iqr", "21.3 percentage points: 90.0 − 68.8"),
      ])
  }

  @Test("the lower quartile is never above the median, nor the median above the upper") func quartileOrder() throws {
    var random = Seeded(7)
    for _ in 0..<100 {
      let rows = (0..<Int.random(in: 1...40, using: &random)).map {
        "\(Period(.month, ordinal: 2018 * 12 + $0).id),,\(Int.random(in: -50...50, using: &random)),"
      }
      let indicator = try indicator(rows, "number")
      let order = try [Statistic.min, .lowerQuartile, .median, .upperQuartile, .max].map {
        try #require($0.of(indicator, in: nil).quantity).value
      }
      #expect(order == order.sorted())
      let spread = try #require(Statistic.interquartileRange.of(indicator, in: nil).quantity).value
      #expect(spread == order[3] - order[1])
    }
  }

  @Test("a share is the last value in the sum of all") func shareOfTheSum() throws {
    try check(
      ["2021-04,,5,", "2021-05,,12,", "2021-06,,3,"], of: "count",
      [("share", "15.0%: 3.0 ÷ 20.0 × 100, June 2021 in 3 values")])
    try check(["2021-04,,5,"], of: "money", [("share", "100.0%: 5.0 ÷ 5.0 × 100, April 2021 in 1 value")])
    try check(
      ["2021-04,,0,"], of: "count",
      [("share", "no: a share needs a whole above 0 and a part that is not below it")])
    try check(
      ["2021-04,,-5,", "2021-05,,12,"], of: "money",
      [("share", "no: a value is below 0, so the values are not parts of their sum")])
    try check(["2021-04,,3,4"], [("share", "no: values of the measure 'percentage' are not parts of a sum")])
  }

  @Test("a share of an area is the authority's value in the area's") func shareOfAnArea() throws {
    let indicator = try indicator(
      ["2021-04,,30,", "2021-04,england,1200,", "2021-05,,40,", "2021-05,neighbours,0,"], "count")
    func said(_ area: String) -> String { text(Statistic.share.of(indicator, area: area, in: nil)) }
    #expect(said("england") == "2.5%: 30.0 ÷ 1,200.0 × 100, April 2021")
    #expect(said("neighbours") == "no: a share needs a whole above 0 and a part that is not below it")
    let unlike = try self.indicator(["2021-04,,30,", "2021-05,england,50,"], "count")
    #expect(
      text(Statistic.share.of(unlike, area: "england", in: nil))
        == "no: not comparable with 'england': no value for May 2021")
  }

  @Test("a gap is the authority less the area, in one period") func gap() throws {
    let indicator = try indicator(["2021-04,,30,40", "2021-04,england,35,50", "2021-05,,18,20"], "percentage")
    func said(_ area: String) -> String { text(Statistic.gap.of(indicator, area: area, in: nil)) }
    #expect(said("england") == "5.0 percentage points: 75.0 − 70.0, April 2021")
    let unlike = try self.indicator(["2021-04,,30,40", "2021-05,england,35,50"], "percentage")
    #expect(
      text(Statistic.gap.of(unlike, area: "england", in: nil))
        == "no: not comparable with 'england': no value for May 2021")
  }

  @Test("a year is not compared with months, nor a value with none") func unlikeGap() throws {
    func said(_ rows: [String], _ comparator: String) throws -> String {
      let site = Site(
        "a: {title: A, measure: percentage, numerator: n, denominator: d, data: a.csv, period: month, decimals: 1}\n",
        data: ["a.csv": "period,area,n,d\n" + rows.map { $0 + "\n" }.joined()],
        comparators: "indicator,area,period,value\na,england,\(comparator)\n")
      #expect(site.told == [])
      return text(Statistic.gap.of(try #require(site.book["a"]), area: "england", in: nil))
    }
    #expect(
      try said(["2021-04,,30,40"], "2021-22,80") == "no: not comparable with 'england': financial year against months")
    #expect(
      try said(["2021-04,,30,40"], "2021-03,80") == "no: not comparable with 'england': no value for March 2021")
    #expect(
      try said(["2021-04,,c,40"], "2021-04,80")
        == "no: not comparable with 'england': the value for April 2021 is missing or suppressed")
    #expect(try said(["2021-04,,30,40"], "2021-04,c") == "no: 'england' has no number in its last period")
    #expect(try said(["2021-04,,30,40"], "2021-04,80.0") == "−5.0 percentage points: 75.0 − 80.0, April 2021")
  }

  @Test(
    "nothing is compared across a change of definition",
    arguments: [
      (nil, true), ("2021-04..2021-05", false), ("2021-06..2021-07", false), ("2021-05..2021-06", true),
      ("2021-05..2021-07", true),
    ])
  func acrossAChange(_ range: String?, _ isAcross: Bool) throws {
    let reason = "no: not comparable: counted differently from June 2021 (Every 4 weeks)"
    let rows = ["2021-04,,1,", "2021-05,,2,", "2021-06,,3,", "2021-07,,4,"]
    let more = ", polarity: higher, changes: [{from: 2021-06, note: Every 4 weeks}]"
    let indicator = try indicator(rows, "count", more)
    let range = try range.map { try #require(PeriodRange.read($0, as: nil)) }
    func said(_ statistic: Statistic) -> String { text(statistic.of(indicator, in: range)) }
    #expect(said(.direction) == (isAcross ? "not comparable" : "improved"))
    #expect(said(.change).hasPrefix(isAcross ? reason : "1.0: "))
    #expect(said(.changePercent).hasPrefix(isAcross ? reason : range?.first == .month(2021, 4) ? "100.0%" : "33.3%"))
    #expect(indicator.changeOfDefinition(in: range)?.from == (isAcross ? .month(2021, 6) : nil))
  }

  @Test("a change within the first year makes that year unlike the next, and one at its start does not") func years()
    throws
  {
    for (from, wanted) in [
      ("2020-10", "not comparable"), ("2020-04", "increased"), ("2021-12", "not comparable"), ("2022-04", "increased"),
    ] {
      let site = Site(
        "a:\n  title: A\n  measure: count\n  value: n\n  data: a.csv\n  changes: [{from: \(from), note: N}]\n",
        data: ["a.csv": "period,n\n2020-21,1\n2021-22,2\n"])
      #expect(site.told == [])
      #expect(text(Statistic.direction.of(try #require(site.book["a"]), in: nil)) == wanted, "\(from)")
    }
  }

  @Test("what cannot be worked out is said") func unavailable() throws {
    try check(
      ["2021-04,,0,", "2021-05,,3,"], of: "count",
      [("change-pct", "no: the first value is 0, so a change has no percentage")])
    try check(
      ["2021-04,,3,"], of: "number", with: ", polarity: higher",
      [("rank", "no: nobody else has a value for April 2021")])
    try check(
      ["2021-04,,3,"], of: "count",
      [
        ("change-pct", "no: a change needs two periods"), ("direction", "no: a direction needs two periods"),
        ("median", "3.0: the middle of 1 value"), ("range", "0.0: 3.0 − 3.0"),
      ])
  }
}
