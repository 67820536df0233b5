import Indicators
import Testing

@Suite struct BandHistoryTests {
  private static let two = """
    [{target: "> 80", tolerance: "> 70", failure: "< 70"}, {from: 2020-04, target: "> 85", tolerance: "> 75", failure: "< 75"}]
    """
  private static let later = "[{from: 2020-04, target: \"> 85\"}]"

  private func site(
    _ bands: String, _ rows: [String] = ["2020-03,80", "2020-04,80"], period: String? = "month", more: String = ""
  ) -> Site {
    Site(
      "pi4:\n  title: A\n  measure: percentage\n  value: v\n  data: a.csv\n  polarity: higher\n  bands: \(bands)\n"
        + (period.map { "  period: \($0)\n" } ?? "") + more,
      data: ["a.csv": "period,v\n" + rows.map { $0 + "\n" }.joined()])
  }

  private func read(_ bands: String, _ rows: [String] = ["2020-03,80", "2020-04,80"]) throws -> Indicator {
    let site = site(bands, rows)
    #expect(site.told == [])
    return try #require(site.book["pi4"])
  }

  private func said(_ statistic: Statistic, _ indicator: Indicator, _ period: Period) -> String {
    switch statistic.of(indicator, in: PeriodRange(period)) {
    case .quantity(let quantity, _, let working): "\(quantity.display): \(working)"
    case .zone(let zone, _, _): "\(zone)"
    case .word(let word, _, _): word
    case .unavailable(let reason): "no: \(reason)"
    }
  }

  @Test("a target that changes in 2020 leaves 2019 judged by its own") func eachByItsOwn() throws {
    let indicator = try read(Self.two, ["2019-12,80", "2020-03,72", "2020-04,80", "2021-01,72"])
    #expect(indicator.own.map { indicator.zone(of: $0) } == [.target, .tolerance, .tolerance, .failure])
    #expect(said(.status, indicator, .month(2019, 12)) == "target")
    #expect(said(.status, indicator, .month(2020, 4)) == "tolerance")
    #expect(said(.target, indicator, .month(2019, 12)) == "80%: the target until March 2020")
    #expect(said(.target, indicator, .month(2020, 4)) == "85%: the target from April 2020")
  }

  @Test("before the first set there is none") func beforeTheFirst() throws {
    let indicator = try read(Self.later)
    #expect(indicator.own.map { indicator.zone(of: $0) } == [nil, .missed])
    let reason = "in March 2020, since its bands start with April 2020"
    #expect(said(.status, indicator, .month(2020, 3)) == "no: 'pi4' has no bands \(reason)")
    #expect(said(.target, indicator, .month(2020, 3)) == "no: 'pi4' has no target \(reason)")
  }

  @Test("a set holds until the period before the next") func when() throws {
    let three = "[{target: \"> 1\"}, {from: 2020-04, target: \"> 2\"}, {from: 2020-05, target: \"> 3\"}]"
    let entries = try #require(try read(three).definition.bands).entries
    #expect(entries.map(\.when) == ["until March 2020", "in April 2020", "from May 2020"])
    #expect(entries.map(\.until) == [.month(2020, 3), .month(2020, 4), nil])
    let always = try #require(try read("{target: \"> 1\"}").definition.bands).entries
    #expect(always.map(\.when) == [nil])
    let long = "[{from: 2020-01, target: \"> 1\"}, {from: 2020-04, target: \"> 2\"}]"
    #expect(
      try #require(try read(long).definition.bands).entries.map(\.when) == [
        "from January 2020 to March 2020", "from April 2020",
      ])
  }

  @Test("a longer period that sees a change is judged by neither") func longerPeriods() throws {
    let bands = try #require(
      try read("[{target: \"> 1\"}, {from: 2020-09, target: \"> 2\"}]").definition.bands)
    let years = (2019...2021).map { bands.entry(in: Period(.financialYear, ordinal: $0))?.bands.target.value }
    #expect(years == [Exact(1), nil, Exact(2)])
  }

  @Test("rounding is judged by the bands of its period") func rounding() {
    let site = site(Self.two, ["2020-03,74.96", "2020-04,74.96"], more: "  decimals: 1\n")
    #expect(
      site.told == [
        "a.csv:3: warning: 'pi4' in April 2020 prints as 75.0%, but the unrounded value is judged: in failure "
          + "[rounding-flips-zone]"
      ])
  }

  @Test("the control chart goes by the target of its last month") func control() throws {
    let bands = "[{target: \"> 1\"}, {from: 2020-04, target: \"> 99\"}]"
    func assurance(_ start: Int) throws -> Assurance? {
      let rows = (0..<4).map { "2020-0\(start + $0),\(50 + $0 % 2)" }
      return ControlChart.of(try read(bands, rows)).chart?.assurance
    }
    #expect(try assurance(1) == .failing)
    let early = try read(bands, ["2019-10,50", "2019-11,51", "2019-12,50"])
    #expect(ControlChart.of(early).chart?.assurance == .passing)
  }

  @Test("each set is linted, and says which it is") func lint() {
    let told = site(
      "[{target: \"> 80\", tolerance: \"> 70\", failure: \"< 60\"}, {from: 2020-04, target: \"< 85\"}]"
    ).told
    #expect(
      told == [
        "indicators.yml:7:20: error: values of the indicator 'pi4' between 60 and 70 lie in no band [band-gap]; "
          + "help: failure should be '< 70'",
        "indicators.yml:7:89: error: the target of the indicator 'pi4' from April 2020 is '< 85' although higher is "
          + "better [band-direction]; help: turn the sign of the target, or correct 'polarity'",
      ])
  }

  private static let kinds = "write \(Period.forms)"

  @Test(
    "what is wrong with the dates is told",
    arguments: [
      (
        "[{from: 2020-04, target: \"> 1\"}, {from: 2020-04, target: \"> 2\"}]", "month",
        "7:50: error: the indicator 'pi4' has two sets of bands from April 2020 [duplicate-period]; help: keep one of them"
      ),
      (
        "[{from: 2020-04, target: \"> 1\"}, {from: 2019-04, target: \"> 2\"}]", "month",
        "7:50: error: the bands of the indicator 'pi4' from April 2019 stand after those from April 2020 [wrong-value]; help: put the sets in order of time"
      ),
      (
        "[{target: \"> 1\"}, {target: \"> 2\"}]", "month",
        "7:28: error: only the first of 'bands' of the indicator 'pi4' can be without 'from' [missing-key]; help: add the first period that it holds for: 'from: …'"
      ),
      (
        "[{from: soon, target: \"> 1\"}]", "month",
        "7:18: error: 'soon' is not a period [wrong-period]; help: \(kinds)"
      ),
      (
        "[{from: 2011-12, target: \"> 1\"}]", nil,
        "7:18: error: '2011-12' could be a month or a financial year [ambiguous-period]; help: say which with 'period:' in the indicator 'pi4', or write FY2011-12"
      ),
      (
        "[{from: 2020-21, target: \"> 1\"}]", "month",
        "7:18: error: the bands of 'pi4' start from 2020-21, one of the financial years, but its values are of months [wrong-period]; help: write 'from: 2020-04'"
      ),
      (
        "[{from: 2020, target: \"> 1\"}]", nil,
        "7:18: error: the bands of 'pi4' start from 2020, one of the calendar years, but its values are of months [wrong-period]; help: write 'from: 2020-01'"
      ),
      (
        "[]", "month",
        "7:10: error: 'bands' of the indicator 'pi4' is an empty list [wrong-value]; help: write the limits of a target, or leave 'bands' out"
      ),
      (
        "[always]", "month",
        "7:11: error: 'bands' of the indicator 'pi4' should be a group of keys, not text [wrong-value]"
      ),
    ] as [(String, String?, String)])
  func dates(_ bands: String, _ period: String?, _ told: String) {
    let site = site(bands, ["2020-03,80", "2020-04,80"], period: period)
    #expect(site.told == ["indicators.yml:" + told])
    #expect(site.book.faulty == ["pi4"])
  }

  @Test(
    "another kind of period is told with the period that it starts in",
    arguments: [
      ("2020-21", "quarter", "2020-21-Q1", "2020-21-Q1,5"), ("2020-02", "quarter", "2019-20-Q4", "2020-21-Q1,5"),
      ("2020-02", "financial-year", "2019-20", "2020-21,5"), ("2020-04", "calendar-year", "2020", "2020,5"),
      ("2020-08", "academic-year", "AY2019-20", "AY2020-21,5"),
      ("2020-09", "academic-year", "AY2020-21", "AY2020-21,5"),
      ("2020-04", "day", "2020-04-01", "2020-05-01,5"),
    ])
  func startingIn(_ from: String, _ kind: String, _ help: String, _ row: String) {
    let told = site("[{from: \(from), target: \"> 1\"}]", [row], period: kind).told
    #expect(told.count == 1)
    #expect(told.first?.hasSuffix("[wrong-period]; help: write 'from: \(help)'") == true)
  }
}
