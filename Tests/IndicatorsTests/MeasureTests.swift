import Indicators
import Testing

@Suite struct MeasureTests {
  /// An indicator `a` with these further lines over `a.csv`, read without problems, and its values as printed.
  private func check(_ lines: String, _ data: String, _ expected: [String]) {
    let site = Site("a:\n  title: A\n  data: a.csv\n  period: month\n  \(lines)\n", data: ["a.csv": data])
    #expect(site.told == [])
    #expect(site.values("a") == expected)
  }

  @Test("a count is the number in its column") func aCountIsTheNumberInItsColumn() {
    check(
      "measure: count\n  value: n\n  unit: children", "period,n\n2021-04,16\n2021-05,\"1,983\"\n2021-06,0\n",
      ["2021-04 16 children", "2021-05 1,983 children", "2021-06 0 children"])
    check("measure: count\n  value: n", "period,n\n2021-04,16\n", ["2021-04 16"])
  }

  @Test("a percentage is a part of a whole in hundredths") func aPercentageIsAPartOfAWholeInHundredths() {
    check(
      "measure: percentage\n  numerator: n\n  denominator: d\n  decimals: 1",
      "period,n,d\n2021-04,115,368\n2021-05,0,7\n2021-06,7,7\n2021-07,2,3\n",
      ["2021-04 31.3%", "2021-05 0.0%", "2021-06 100.0%", "2021-07 66.7%"])
  }

  @Test("a published percentage is taken as it stands") func aPublishedPercentageIsTakenAsItStands() {
    check("measure: percentage\n  value: v\n  decimals: 1", "period,v\n2021-04,81.24\n", ["2021-04 81.2%"])
  }

  @Test("a rate is so many in every 10,000 unless it says otherwise")
  func aRateIsSoManyInEvery10000UnlessItSaysOtherwise() {
    let data = "period,n,d\n2021-04,1983,82995\n"
    let columns = "measure: rate\n  numerator: n\n  denominator: d\n  decimals: 1"
    check(columns, data, ["2021-04 238.9 per 10,000"])
    check(columns + "\n  per: 1000", data, ["2021-04 23.9 per 1,000"])
  }

  @Test("an average is so much for each") func anAverageIsSoMuchForEach() {
    check(
      "measure: average\n  numerator: cases\n  denominator: workers\n  decimals: 2\n  unit: cases per worker",
      "period,cases,workers\n2021-04,1493,100\n", ["2021-04 14.93 cases per worker"])
    check("measure: average\n  value: v\n  decimals: 1", "period,v\n2021-04,19.49\n", ["2021-04 19.5"])
  }

  @Test("money is in pounds, thousands or millions of them") func moneyIsInPoundsThousandsOrMillionsOfThem() {
    let data = "period,v\n2021-04,-65828\n2021-05,1000\n"
    check("measure: money\n  value: v", data, ["2021-04 −£65,828", "2021-05 £1,000"])
    check("measure: money\n  value: v\n  unit: k", data, ["2021-04 −£65,828k", "2021-05 £1,000k"])
  }

  @Test(
    "money held in one scale is printed in another",
    arguments: [
      ("£k", "£m", 1, ["2021-04 −£65.8m", "2021-05 £1.0m"]), ("£k", "£k", 0, ["2021-04 −£65,828k", "2021-05 £1,000k"]),
      ("k", "m", 3, ["2021-04 −£65.828m", "2021-05 £1.000m"]),
      ("£m", "£", 0, ["2021-04 −£65,828,000,000", "2021-05 £1,000,000,000"]),
      ("£", "£k", 2, ["2021-04 −£65.83k", "2021-05 £1.00k"]), ("m", "bn", 1, ["2021-04 −£65.8bn", "2021-05 £1.0bn"]),
    ])
  func moneyHeldInOneScaleIsPrintedInAnother(_ unit: String, _ display: String, _ decimals: Int, _ expected: [String]) {
    check(
      "measure: money\n  value: v\n  unit: \(unit)\n  display: \(display)\n  decimals: \(decimals)",
      "period,v\n2021-04,-65828\n2021-05,1000\n", expected)
  }

  @Test("how money was put into another scale is said") func howMoneyWasPutIntoAnotherScaleIsSaid() throws {
    for (unit, display, working) in [
      ("£k", "£m", "65,828 ÷ 1,000, as given for 2021"), ("£m", "£", "65,828 × 1,000,000, as given for 2021"),
      ("£k", "£k", "as given for 2021"),
    ] {
      let site = Site(
        "a: {title: A, measure: money, value: v, unit: \(unit), display: \(display), data: a.csv}\n",
        data: ["a.csv": "period,v\n2021,65828\n"])
      guard case .quantity(_, _, let said) = Statistic.value.of(try #require(site.book["a"]), in: nil) else {
        Issue.record("there is no value")
        return
      }
      #expect(said.line == working)
    }
  }

  @Test("comparators are held in the same scale as the values") func comparatorsAreHeldInTheSameScaleAsTheValues()
    throws
  {
    let site = Site(
      "a: {title: A, measure: money, value: v, unit: £k, display: £m, decimals: 1, data: a.csv}\n",
      data: ["a.csv": "period,area,v\n2021,,65828\n2021,england,50000\n"],
      comparators: "indicator,area,period,value\na,neighbours,2021,60000\n")
    #expect(site.told == [])
    #expect(site.values("a", area: "england") == ["2021 £50.0m"])
    #expect(site.values("a", area: "neighbours") == ["2021 £60.0m"])
    #expect(Statistic.gap.of(try #require(site.book["a"]), area: "england", in: nil).quantity?.display == "£15.8m")
  }

  @Test("a plain number may be below zero") func aPlainNumberMayBeBelowZero() {
    check("measure: number\n  value: v\n  decimals: 1", "period,v\n2021-04,-0.45\n", ["2021-04 −0.5"])
  }

  @Test("every measure can be named in a definition", arguments: Measure.all)
  func everyMeasureCanBeNamedInADefinition(_ measure: Measure) {
    let site = Site(
      "a:\n  title: A\n  measure: \(measure.id)\n  data: a.csv\n  value: v\n", data: ["a.csv": "period,v\n2021,1\n"])
    #expect(site.told == [])
    #expect(site.book["a"]?.definition.measure == measure)
    #expect(site.book["a"]?.own.first?.value == .number(Exact(1)))
    #expect(!measure.formula.isEmpty)
  }

  @Test(
    "a symbol or a gap goes through to the value and is never zero",
    arguments: [
      ("c,10", "[c]"), ("[x],10", "[x]"), ("5,z", "[z]"), ("u,c", "[u]"), ("low,10", "[low]"), ("k,k", "[k]"),
      (",10", "no value"), ("5,", "no value"), (",", "no value"), (",c", "[c]"), ("*,10", "[c]"), (":,10", "[x]"),
    ])
  func aSymbolOrAGapGoesThroughToTheValueAndIsNeverZero(_ cells: String, _ expected: String) {
    check(
      "measure: percentage\n  numerator: n\n  denominator: d", "period,n,d\n2021-04,\(cells)\n2021-05,5,10\n",
      ["2021-04 \(expected)", "2021-05 50%"])
  }

  @Test("a symbol in a column of values stays that symbol", arguments: ["c", "x", "z", "u", "low", "k"])
  func aSymbolInAColumnOfValuesStaysThatSymbol(_ symbol: String) throws {
    check("measure: count\n  value: n", "period,n\n2021-04,\(symbol)\n", ["2021-04 [\(symbol)]"])
  }
}
