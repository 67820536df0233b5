import Indicators
import Testing

@Suite struct ControlChartTests {
  private func outcome(
    _ values: [String], polarity: String = "higher", more: String = "", from start: Period = .month(2020, 1)
  ) throws -> ControlChart.Outcome {
    let periods = values.indices.map { Period(start.kind, ordinal: start.ordinal + $0) }
    let rows = zip(periods, values).map { "\($0.id),\($1)\n" }
    let site = Site(
      "a:\n  title: A\n  measure: number\n  value: v\n  data: a.csv\n  period: \(start.kind.rawValue)\n"
        + "  polarity: \(polarity)\n\(more)",
      data: ["a.csv": "period,v\n" + rows.joined()])
    return ControlChart.of(try #require(site.book["a"]))
  }

  private func chart(_ values: [Int], polarity: String = "higher", more: String = "") throws -> ControlChart {
    try #require(try outcome(values.map(String.init), polarity: polarity, more: more).chart)
  }

  @Test("why there is no control chart is said") func whyThereIsNoControlChartIsSaid() throws {
    func check(_ values: [String], _ reason: String, from start: Period = .month(2020, 1), more: String = "") throws {
      #expect(try outcome(values, more: more, from: start) == .unavailable(reason))
    }
    let site = Site(
      "a:\n  title: A\n  measure: number\n  value: v\n  data: a.csv\n", data: ["a.csv": "period,v\n2020-01,1\n"])
    let definition = try #require(site.book["a"]).definition
    #expect(ControlChart.of(Indicator(definition: definition, observations: [])) == .unavailable("there is no value"))
    try check(["5"], "a control chart needs two months in a row that are counted alike")
    try check(
      ["5", "6"], "a control chart needs two months in a row that are counted alike",
      more: "  changes: [{from: 2020-02, note: n}]\n")
    try check(["5", "6", "7"], "the values are illustrative", more: "  status: illustrative\n")
    try check(
      ["5", "6", "7"], "the values are rolling, each holding most of the one before, so they drift",
      more: "  series: rolling\n")
    try check(
      ["5", "6", "7"], "the values are cumulative, each holding those before it, so they drift",
      more: "  series: cumulative\n")
    try check(["5", "c", "7"], "the value for February 2020 is suppressed to protect confidentiality")
    try check(["5", "", "7"], "there is no value for February 2020")
    try check(["5", "6"], "a control chart needs months, not quarters", from: Period(.quarter, ordinal: 2020 * 4))
    try check(
      ["5", "6"], "a control chart needs months, not financial years", from: Period(.financialYear, ordinal: 2020))
  }

  @Test("a month without a row breaks the series too") func aMonthWithoutARowBreaksTheSeriesToo() throws {
    let site = Site(
      "a:\n  title: A\n  measure: number\n  value: v\n  data: a.csv\n",
      data: ["a.csv": "period,v\n2020-04,1\n2020-01,1\n2020-02,3\n"])
    #expect(ControlChart.of(try #require(site.book["a"])) == .unavailable("there is no value for March 2020"))
  }

  @Test("a baseline sets the limits of all the months of its segment") func baseline() throws {
    let values = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 30, 30]
    let whole = try #require(try chart(values).limits)
    let fixed = try chart(values, more: "  baseline: 2020-01..2020-12\n")
    let limits = try #require(fixed.limits)
    #expect((limits.mean, limits.averageMovingRange) == (Exact(11), Exact(2)))
    #expect(limits.isTrial)
    #expect(whole.mean > limits.mean)
    #expect(fixed.flagged.map(\.period.id) == ["2021-03", "2021-04"])
    let twice = try chart(
      values, more: "  baseline: 2020-01..2020-06\n  changes: [{from: 2020-09, note: n}]\n")
    #expect(twice.segments.first?.limits?.mean == Exact(11))
    #expect(twice.limits?.mean == ControlLimits(of: values.dropFirst(8).map { Exact($0) })?.mean)
  }

  @Test(
    "a baseline that sets no limits is told",
    arguments: [
      (
        "  baseline: 2030-01..2030-12\n",
        "the baseline, January 2030 to December 2030, holds fewer than two of its months"
      ),
      ("  baseline: 2020-01\n", "the baseline, January 2020, holds fewer than two of its months"),
      (
        "  baseline: 2020-01..2020-03\n  changes: [{from: 2020-02, note: n}]\n",
        "the definition changes in February 2020, within the baseline"
      ),
    ])
  func baselineFaults(_ more: String, _ reason: String) throws {
    #expect(try outcome(["5", "6", "7", "8"], more: more) == .unavailable(reason))
  }

  @Test("a baseline that is no range is told where it stands") func baselineText() {
    let site = Site(
      "a:\n  title: A\n  measure: number\n  value: v\n  data: a.csv\n  baseline: last year\n",
      data: ["a.csv": "period,v\n2020-01,1\n"])
    #expect(
      site.told == [
        "indicators.yml:6:13: error: 'last year' is not a range of months [wrong-period]; "
          + "help: write the first and the last month of the baseline: 2018-04..2019-03"
      ])
  }

  @Test("counts on a day make a control chart") func countsOnADayMakeAControlChart() throws {
    #expect(try chart([5, 7], more: "  series: stock\n").limits != nil)
  }

  @Test("two months make a trial chart") func twoMonthsMakeATrialChart() throws {
    let chart = try chart([5, 7])
    #expect(chart.segments.count == 1)
    #expect(chart.limits?.isTrial == true)
    #expect(chart.flagged.isEmpty)
    #expect(chart.variation == .commonCause)
    #expect(chart.assurance == nil)
  }

  @Test("a change of definition starts a segment with limits of its own")
  func aChangeOfDefinitionStartsASegmentWithLimitsOfItsOwn() throws {
    let values = [1, 2, 1, 2, 1, 2, 1, 101, 102, 101, 102]
    #expect(try chart(values).flagged.map(\.period.id) != [])
    let changes = "  changes: [{from: 2020-08, note: n}, {from: 2021-06, note: later}]\n"
    let split = try chart(values, more: changes)
    #expect(split.segments.map(\.points.count) == [7, 4])
    #expect(split.segments.last?.points.first?.period == .month(2020, 8))
    #expect(split.limits == ControlLimits(of: [101, 102, 101, 102].map { Exact($0) }))
    #expect(split.flagged.isEmpty)
  }

  @Test("a change from a financial year on starts with its April")
  func aChangeFromAFinancialYearOnStartsWithItsApril() throws {
    let chart = try chart([1, 2, 1, 2, 1, 2], more: "  changes: [{from: FY2020-21, note: n}]\n")
    #expect(chart.segments.map(\.points.count) == [3, 3])
  }

  @Test("a last segment of one month has no limits, and earlier signals stay")
  func aLastSegmentOfOneMonthHasNoLimitsAndEarlierSignalsStay() throws {
    let chart = try chart(
      [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 50],
      more: "  changes: [{from: 2021-07, note: n}]\n  bands: {target: \"> 3\"}\n")
    #expect(chart.limits == nil)
    #expect(chart.assurance == nil)
    #expect(chart.variation == .commonCause)
    #expect(chart.flagged.map { "\($0.period.id) \($0.signal.rule.name)" } == ["2020-05 outside"])
  }

  @Test(
    "the last month's signal is better, worse or neither by polarity",
    arguments: [
      (9, "higher", Variation.improvement), (9, "lower", .concern), (9, "none", .specialCause),
      (-9, "higher", .concern), (-9, "lower", .improvement), (-9, "none", .specialCause),
      (1, "higher", .commonCause), (1, "lower", .commonCause), (1, "none", .commonCause),
    ])
  func theLastMonthsSignal(_ last: Int, _ polarity: String, _ expected: Variation) throws {
    #expect(try chart([1, 2, 1, 2, 1, 2, 1, 2, last], polarity: polarity).variation == expected)
  }

  @Test("a target is met for sure, missed for sure, or by chance")
  func aTargetIsMetForSureMissedForSureOrByChance() throws {
    let limits = try #require(ControlLimits(of: [-75, 75, -75, 75].map { Exact($0) }))
    func check(_ target: Int, _ higher: Assurance, _ lower: Assurance) {
      #expect(Assurance(target: Exact(target), limits: limits, polarity: .higher) == higher)
      #expect(Assurance(target: Exact(target), limits: limits, polarity: .lower) == lower)
      #expect(Assurance(target: Exact(target), limits: limits, polarity: .none) == nil)
    }
    #expect(limits.upper == Exact(399))
    check(400, .failing, .passing)
    check(399, .hitAndMiss, .hitAndMiss)
    check(0, .hitAndMiss, .hitAndMiss)
    check(-399, .hitAndMiss, .hitAndMiss)
    check(-400, .passing, .failing)
  }

  @Test("variation and assurance have words") func variationAndAssuranceHaveWords() {
    #expect(
      Variation.allCases.map(\.label) == [
        "common cause", "special cause: improvement", "special cause: concern", "special cause",
      ])
    #expect(
      Assurance.allCases.map(\.label) == [
        "consistently failing the target", "consistently passing the target", "hit and miss",
      ])
  }

  @Test("every flagged month has its reason") func everyFlaggedMonthHasItsReason() throws {
    func reasons(_ values: [Int]) throws -> [String] {
      var found: [String] = []
      for point in try chart(values).flagged where found.last != point.signal.reason {
        found.append(point.signal.reason)
      }
      return found
    }
    let level = [1, 2, 1, 2, 1, 2, 1, 2]
    #expect(try reasons(level + [20]).last == "above the upper control limit")
    #expect(try reasons(level + [-20]).last == "below the lower control limit")
    #expect(try reasons([1, 2, 3, 4, 5, 6, 7]).contains("one of seven or more in a row that rise"))
    #expect(try reasons([7, 6, 5, 4, 3, 2, 1]).contains("one of seven or more in a row that fall"))
    let low = [0, 9, 0, 9, 0, 9, 0, 9, 1, 2, 1, 2, 1, 2, 1]
    #expect(try reasons(low).contains("one of seven or more in a row below the mean"))
    #expect(try reasons(low.map { -$0 }).contains("one of seven or more in a row above the mean"))
    let near = [0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 0, 3, 8, 7, 8]
    #expect(try reasons(near) == ["one of two in three near the upper control limit"])
    #expect(try reasons(near.map { -$0 }) == ["one of two in three near the lower control limit"])
  }

  @Test("an outcome has a chart or a reason") func anOutcomeHasAChartOrAReason() throws {
    #expect(try outcome(["5", "c"]).reason == "the value for February 2020 is suppressed to protect confidentiality")
    #expect(try outcome(["5", "6"]).reason == nil)
  }

  @Test("the target of the bands is the one that counts") func theTargetOfTheBandsIsTheOneThatCounts() throws {
    #expect(try chart([5, 6, 5, 6], more: "  bands: {target: \"> 90\"}\n").assurance == .failing)
    #expect(try chart([5, 6, 5, 6], polarity: "lower", more: "  bands: {target: \"< 90\"}\n").assurance == .passing)
  }
}
