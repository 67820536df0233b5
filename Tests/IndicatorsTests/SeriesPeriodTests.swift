import Indicators
import Testing

@Suite struct SeriesPeriodTests {
  private static let forms =
    "write 2021-12 (month), 2021-12-31 (day), 2021 (calendar year), 2021-22 (financial year), 2021-22-Q2 (quarter), "
    + "AY2021-22 (academic year)"

  /// An indicator `a` whose periods are these: what is told, and the periods that are left.
  private func check(_ periods: [String], kind: String? = nil, told: [String] = [], read: [String] = []) {
    let period = kind.map { "  period: \($0)\n" } ?? ""
    let rows = periods.enumerated().map { "\($1),\($0)\n" }.joined()
    let site = Site(
      "a:\n  title: A\n  measure: count\n  value: n\n  data: a.csv\n\(period)", data: ["a.csv": "period,n\n" + rows])
    #expect(site.told == told)
    #expect(site.book["a"]?.own.map(\.period.id) == read)
  }

  @Test(
    "each kind of period can be stated",
    arguments: ["day", "month", "quarter", "calendar-year", "financial-year", "academic-year"])
  func eachKindOfPeriodCanBeStated(_ kind: String) {
    let texts = [
      "day": "2021-04-01", "month": "2021-04", "quarter": "2021-22-Q1", "calendar-year": "2021",
      "financial-year": "2021-22",
      "academic-year": "AY2021-22",
    ]
    check([texts[kind] ?? ""], kind: kind, read: [texts[kind] ?? ""])
  }

  @Test("a period that could be two things is settled by the column")
  func aPeriodThatCouldBeTwoThingsIsSettledByTheColumn() {
    check(["2010-11", "2011-12", "2012-13"], read: ["FY2010-11", "FY2011-12", "2012-13"])
    check(["2011-10", "2011-12"], read: ["2011-10", "2011-12"])
  }

  @Test("a period that could be two things is settled by the definition")
  func aPeriodThatCouldBeTwoThingsIsSettledByTheDefinition() {
    check(["2010-11", "2011-12"], kind: "financial-year", read: ["FY2010-11", "FY2011-12"])
    check(["2010-11", "2011-12"], kind: "month", read: ["2010-11", "2011-12"])
    check(["FY2010-11"], read: ["FY2010-11"])
  }

  @Test("a period that nothing settles is told once") func aPeriodThatNothingSettlesIsToldOnce() {
    let (help, rule) = ("help: say which with 'period: ", "[ambiguous-period]")
    check(
      ["2010-11", "2011-12", "2010-11"],
      told: [
        "a.csv:2: error: '2010-11' in column 'period' could be the month November 2010 or the financial year 2010-11 "
          + "\(rule); \(help)month' or 'period: financial-year' in the indicator 'a'",
        "a.csv:3: error: '2011-12' in column 'period' could be the month December 2011 or the financial year 2011-12 "
          + "\(rule); \(help)month' or 'period: financial-year' in the indicator 'a'",
      ])
    check(
      ["RY2024"],
      told: [
        "a.csv:2: error: 'RY2024' in column 'period' could be the financial year 2023-24 or the calendar year 2024 "
          + "\(rule); \(help)financial-year' or 'period: calendar-year' in the indicator 'a'"
      ])
  }

  @Test("a reporting year is what the definition, or the rest of the column, says") func reportingYears() {
    check(["RY2023", "RY2024"], kind: "financial-year", read: ["2022-23", "2023-24"])
    check(["RY2023", "RY2024"], kind: "calendar-year", read: ["2023", "2024"])
    check(["RY2024", "2022-23"], read: ["2022-23", "2023-24"])
    check(
      ["RY2024"], kind: "month",
      told: [
        "a.csv:2: error: 'RY2024' in column 'period' is not one of the months that the indicator 'a' reports "
          + "[wrong-period]; help: it reads as one of the financial years"
      ])
  }

  @Test("months and years do not mix") func monthsAndYearsDoNotMix() {
    check(
      ["2021-04", "2021-22", "2021-22-Q1"],
      told: [
        "a.csv:3: error: column 'period' of the indicator 'a' mixes months and quarters and financial years "
          + "[mixed-periods]; the first of the months is at a.csv:2; help: say which with 'period:' in its definition, or give each its own indicator"
      ])
  }

  @Test("a period of another kind than stated is told") func aPeriodOfAnotherKindThanStatedIsTold() {
    check(
      ["2021-04", "2021-22"], kind: "month",
      told: [
        "a.csv:3: error: '2021-22' in column 'period' is not one of the months that the indicator 'a' reports "
          + "[wrong-period]; help: it reads as one of the financial years"
      ], read: ["2021-04"])
  }

  @Test(
    "what is no period is told with the forms that are",
    arguments: ["2021-13", "202120", "2021-02-29", "2021-22-Q5", "April 2021", ""])
  func whatIsNoPeriodIsToldWithTheFormsThatAre(_ text: String) {
    check(
      ["2021-04", text],
      told: ["a.csv:3: error: '\(text)' in column 'period' is not a period [wrong-period]; help: \(Self.forms)"],
      read: ["2021-04"])
  }

  @Test("rows that are not selected do not settle or mix anything")
  func rowsThatAreNotSelectedDoNotSettleOrMixAnything() {
    let site = Site(
      "a:\n  title: A\n  measure: count\n  value: n\n  data: a.csv\n  where: {k: x}\n",
      data: ["a.csv": "period,k,n\n2021-22,x,1\n2021-04,y,2\nnonsense,y,3\n"])
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-22 1"])
  }
}
