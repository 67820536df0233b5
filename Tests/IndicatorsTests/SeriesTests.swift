import Indicators
import Tables
import Testing

@Suite struct SeriesTests {
  private static let percentage = "  measure: percentage\n  numerator: n\n  denominator: d\n"
  private static let count = "  measure: count\n  value: n\n"

  /// An indicator `a` over `data/a.csv`: what is told, and the values that are left.
  private func check(_ lines: String, _ data: String, told: [String], values: [String] = []) {
    let site = Site("a:\n  title: A\n  data: data/a.csv\n\(lines)", data: ["data/a.csv": data])
    #expect(site.told == told)
    #expect(site.values("a") == values)
  }

  @Test("a division by nothing has no value") func aDivisionByNothingHasNoValue() {
    check(
      Self.percentage, "period,n,d\n2021-04,5,0\n2021-05,0,0\n2021-06,1,2\n",
      told: [4, 5].map { line in
        "data/a.csv:\(line - 2): error: column 'd' holds 0, so 'a' has no value [zero-denominator]; "
          + "help: leave both cells empty where nothing was counted, or write z where it does not apply"
      }, values: ["2021-04 no value", "2021-05 no value", "2021-06 50%"])
  }

  @Test("a part larger than its whole is told") func aPartLargerThanItsWholeIsTold() {
    check(
      Self.percentage, "period,n,d\n2021-04,1983,1982\n2021-05,7,7\n",
      told: [
        "data/a.csv:2: error: column 'n' holds 1,983, more than the 1,982 in 'd' [numerator-above-denominator]; "
          + "help: a percentage counts part of a whole: check both columns of this row"
      ], values: ["2021-04 100%", "2021-05 100%"])
  }

  @Test("a rate may count more than there are people") func aRateMayCountMoreThanThereArePeople() {
    check(
      "  measure: rate\n  per: 10\n  numerator: n\n  denominator: d\n", "period,n,d\n2021-04,6,3\n", told: [],
      values: ["2021-04 20 per 10"])
  }

  @Test("a count below zero is told, in a part of a ratio too") func aCountBelowZeroIsToldInAPartOfARatioToo() {
    check(
      Self.count, "period,n\n2021-04,-1\n2021-05,(2)\n2021-06,-0\n",
      told: [
        "data/a.csv:2: error: column 'n' holds -1, but a count cannot be negative [negative-count]; "
          + "help: correct the row, or write a symbol where the count is not known",
        "data/a.csv:3: error: column 'n' holds (2), but a count cannot be negative [negative-count]; "
          + "help: correct the row, or write a symbol where the count is not known",
      ], values: ["2021-04 −1", "2021-05 −2", "2021-06 0"])
    check(
      Self.percentage, "period,n,d\n2021-04,-1,2\n",
      told: [
        "data/a.csv:2: error: column 'n' holds -1, but a count cannot be negative [negative-count]; "
          + "help: correct the row, or write a symbol where the count is not known"
      ],
      values: ["2021-04 −50%"])
  }

  @Test("a text in a column of numbers is told and not guessed at") func aTextInAColumnOfNumbersIsToldAndNotGuessedAt()
  {
    check(
      Self.count, "period,n\n2021-04,n/a\n2021-05,1e5\n2021-06,7\n",
      told: ["n/a", "1e5"].enumerated().map { index, text in
        "data/a.csv:\(index + 2): error: column 'n' holds '\(text)', which is not a number [wrong-number]; "
          + "help: write digits, or a symbol: c, x, z, u, low or k"
      }, values: ["2021-04 no value", "2021-05 no value", "2021-06 7"])
  }

  @Test("a number of more digits than are read is told by their count, and the longest that is read stays exact")
  func aNumberOfMoreDigitsThanAreReadIsTold() {
    let nines = String(repeating: "9", count: 36)
    let cells = [nines, nines + "9", "-" + nines + ".5", "\"(1,\(nines))\"", String(repeating: "7", count: 100_000)]
    check(
      Self.count, "period,n\n" + cells.enumerated().map { "2021-0\($0 + 1),\($1)\n" }.joined(),
      told: [37, 37, 37, 100_000].enumerated().map { index, count in
        "data/a.csv:\(index + 3): error: column 'n' holds a number of \(count) digits, of which at most 36 are read "
          + "[wrong-number]; help: round it: no figure of a paper needs as many"
      },
      values: ["2021-01 " + String(repeating: "999,", count: 12).dropLast()]
        + (2...5).map { "2021-0\($0) no value" })
  }

  @Test("a symbol in a numerator is carried and never counts as zero")
  func aSymbolInANumeratorIsCarriedAndNeverCountsAsZero() throws {
    let site = Site(
      "a:\n  title: A\n  data: a.csv\n" + Self.percentage,
      data: ["a.csv": "period,n,d\n2021-04,c,20\n2021-05,5,x\n2021-06,z,0\n2021-07,,20\n2021-08,0,20\n"])
    #expect(site.told == [])
    #expect(site.values("a") == ["2021-04 [c]", "2021-05 [x]", "2021-06 [z]", "2021-07 no value", "2021-08 0%"])
    let indicator = try #require(site.book["a"])
    #expect(indicator.own.map { $0.value.number } == [nil, nil, nil, nil, .zero])
    #expect(indicator.own.first?.numerator == .symbol(.confidential))
    for statistic in [Statistic.mean, .pooled, .median, .min, .max, .range] {
      #expect(statistic.of(indicator, in: nil) == .unavailable("4 of 5 values are missing or suppressed"))
    }
  }

  @Test("a missing column is told with the one that was meant") func aMissingColumnIsToldWithTheOneThatWasMeant() {
    check(
      "  measure: percentage\n  numerator: complete\n  denominator: d\n", "period,completed,d\n2021-04,1,2\n",
      told: [
        "indicators.yml:1:1: error: the indicator 'a' uses the column 'complete', which data/a.csv does not have "
          + "[missing-column]; help: did you mean 'completed'?"
      ])
  }

  @Test("every missing column is told, those of where and period included")
  func everyMissingColumnIsToldThoseOfWhereAndPeriodIncluded() {
    check(
      Self.count + "  where: {service: all, area_type: x}\n", "month,total\n2021-04,1\n",
      told: ["period", "n", "area_type", "service"].map {
        "indicators.yml:1:1: error: the indicator 'a' uses the column '\($0)', which data/a.csv does not have "
          + "[missing-column]; help: there is: month, total"
      })
  }

  @Test("rows are those that where selects") func rowsAreThoseThatWhereSelects() {
    let data =
      "period,kind,place,n\n2021-04,all,north,1\n2021-04,new,north,2\n2021-05,all,south,3\n2021-05,all,north,4\n"
    check(
      Self.count + "  where: {kind: all, place: north}\n", data, told: [], values: ["2021-04 1", "2021-05 4"])
    check(
      Self.count + "  where: {kind: old, place: north}\n", data,
      told: [
        "indicators.yml:1:1: error: no row of data/a.csv belongs to the indicator 'a' [missing-column]; "
          + "help: it wants rows where kind is 'old' and place is 'north'"
      ])
  }

  @Test("a second value for a period is told with the first") func aSecondValueForAPeriodIsToldWithTheFirst() {
    check(
      Self.count, "period,n\n2021-04,1\n2021-05,2\n2021-04,3\n",
      told: [
        "data/a.csv:4: error: the indicator 'a' has a second value for April 2021 [duplicate-period]; "
          + "the first is at data/a.csv:2; help: keep one row, or select rows with 'where:'"
      ], values: ["2021-04 1", "2021-04 3", "2021-05 2"])
  }

  @Test("a second value for a period and area is told, and other areas are not confused")
  func aSecondValueForAPeriodAndAreaIsToldAndOtherAreasAreNotConfused() {
    let site = Site(
      "a:\n  title: A\n  data: data/a.csv\n" + Self.count,
      data: ["data/a.csv": "period,area,n\n2021-04,,1\n2021-04,england,2\n2021-04,neighbours,3\n2021-04,england,4\n"])
    #expect(
      site.told == [
        "data/a.csv:5: error: the indicator 'a' has a second value for April 2021 in 'england' [duplicate-period]; "
          + "the first is at data/a.csv:3; help: keep one row, or select rows with 'where:'"
      ])
    #expect(site.values("a") == ["2021-04 1"])
    #expect(site.values("a", area: "neighbours") == ["2021-04 3"])
  }

  @Test("an area that site.yml does not declare is told, so that its rows are not lost")
  func anAreaThatSiteYmlDoesNotDeclareIsToldSoThatItsRowsAreNotLost() {
    let site = Site(
      "a:\n  title: A\n  data: data/a.csv\n" + Self.count,
      data: ["data/a.csv": "period,area,n\n2021-04,,1\n2021-04,englnad,2\n"])
    #expect(
      site.told == [
        "data/a.csv:3: error: column 'area' names 'englnad', which site.yml does not declare [unknown-area]; "
          + "help: did you mean 'england'?"
      ])
  }

  @Test("rows in any order give a series in the order of time") func rowsInAnyOrderGiveASeriesInTheOrderOfTime() {
    check(
      Self.count, "period,n\n2021-06,3\n2021-04,1\n2021-05,2\n", told: [],
      values: ["2021-04 1", "2021-05 2", "2021-06 3"])
  }
}
