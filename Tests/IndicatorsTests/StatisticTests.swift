import Indicators
import Testing

@Suite struct StatisticTests {
  private static let definition = """
    pi4:
      title: A
      measure: percentage
      numerator: n
      denominator: d
      data: a.csv
      period: month
      decimals: 1
      polarity: higher
      bands: {target: "> 85", tolerance: "> 75", failure: "< 75"}
    """
  private static let normal = ["2021-04,30,40", "2021-05,18,20", "2021-06,6,12", "2021-07,27,30"]

  private func indicator(_ rows: [String]) throws -> Indicator {
    let site = Site(Self.definition, data: ["a.csv": "period,n,d\n" + rows.map { $0 + "\n" }.joined()])
    #expect(site.told == [])
    return try #require(site.book["pi4"])
  }

  /// A statistic in one line: figure, period where it has one, and working; or why there is none.
  private func text(_ outcome: Outcome) -> String {
    let period = outcome.observation.map { " @\($0.period.id)" } ?? ""
    return switch outcome {
    case .quantity(let quantity, _, let working): "\(quantity.display)\(period): \(working)"
    case .zone(let zone, _, _): "\(zone)\(period)"
    case .word(let word, _, _): "\(word)\(period)"
    case .unavailable(let reason): "no: \(reason)"
    }
  }

  private func check(_ rows: [String], in range: String? = nil, _ expected: [(String, String)]) throws {
    let indicator = try indicator(rows)
    let range = try range.map { try #require(PeriodRange.read($0, as: nil)) }
    #expect(expected.map(\.0) == Statistic.all.map(\.name).filter { !FurtherStatisticTests.names.contains($0) })
    for (name, wanted) in expected {
      let statistic = try #require(Statistic.named(name))
      #expect(text(statistic.of(indicator, in: range)) == wanted, "\(name)")
    }
  }

  @Test("every statistic of a series") func everyStatisticOfASeries() throws {
    try check(
      Self.normal,
      [
        ("value", "90.0% @2021-07: 27 ÷ 30 × 100 = 90.00"), ("numerator", "27 @2021-07: the numerator for July 2021"),
        ("denominator", "30 @2021-07: the denominator for July 2021"),
        ("first", "75.0% @2021-04: 30 ÷ 40 × 100 = 75.00"), ("last", "90.0% @2021-07: 27 ÷ 30 × 100 = 90.00"),
        ("mean", "76.3%: mean of 4 values"), ("pooled", "79.4%: 81 ÷ 102 × 100 over 4 periods"),
        ("min", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"), ("max", "90.0% @2021-05: 18 ÷ 20 × 100 = 90.00"),
        ("change", "15.0 percentage points: 90.0 − 75.0, July 2021 against April 2021"), ("status", "target @2021-07"),
        ("target", "85%: the target"),
      ])
  }

  @Test("every statistic of a part of a series") func everyStatisticOfAPartOfASeries() throws {
    try check(
      Self.normal, in: "2021-05..2021-06",
      [
        ("value", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"), ("numerator", "6 @2021-06: the numerator for June 2021"),
        ("denominator", "12 @2021-06: the denominator for June 2021"),
        ("first", "90.0% @2021-05: 18 ÷ 20 × 100 = 90.00"), ("last", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"),
        ("mean", "70.0%: mean of 2 values"), ("pooled", "75.0%: 24 ÷ 32 × 100 over 2 periods"),
        ("min", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"), ("max", "90.0% @2021-05: 18 ÷ 20 × 100 = 90.00"),
        ("change", "−40.0 percentage points: 50.0 − 90.0, June 2021 against May 2021"), ("status", "failure @2021-06"),
        ("target", "85%: the target"),
      ])
  }

  @Test("every statistic of one period") func everyStatisticOfOnePeriod() throws {
    let value = "75.0% @2021-04: 30 ÷ 40 × 100 = 75.00"
    try check(
      ["2021-04,30,40"],
      [
        ("value", value), ("numerator", "30 @2021-04: the numerator for April 2021"),
        ("denominator", "40 @2021-04: the denominator for April 2021"), ("first", value), ("last", value),
        ("mean", "75.0%: mean of 1 value"), ("pooled", "75.0%: 30 ÷ 40 × 100 over 1 period"), ("min", value),
        ("max", value), ("change", "no: a change needs two periods"), ("status", "tolerance @2021-04"),
        ("target", "85%: the target"),
      ])
  }

  @Test("no statistic of an empty range") func noStatisticOfAnEmptyRange() throws {
    try check(
      Self.normal, in: "2022-04..2022-06",
      Statistic.all.filter { !FurtherStatisticTests.names.contains($0.name) }.map {
        ($0.name, "no: there is no value in April 2022 to June 2022")
      })
    let indicator = try indicator(Self.normal)
    for statistic in Statistic.all {
      #expect(text(statistic.of(indicator, area: "england", in: nil)) == "no: there is no value")
    }
  }

  @Test("a missing value in the middle leaves the ends and takes what is over all")
  func aMissingValueInTheMiddleLeavesTheEndsAndTakesWhatIsOverAll() throws {
    let lost = "no: 1 of 3 values are missing or suppressed"
    try check(
      ["2021-04,30,40", "2021-05,,20", "2021-06,6,12"],
      [
        ("value", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"), ("numerator", "6 @2021-06: the numerator for June 2021"),
        ("denominator", "12 @2021-06: the denominator for June 2021"),
        ("first", "75.0% @2021-04: 30 ÷ 40 × 100 = 75.00"), ("last", "50.0% @2021-06: 6 ÷ 12 × 100 = 50.00"),
        ("mean", lost), ("pooled", lost), ("min", lost), ("max", lost),
        ("change", "−25.0 percentage points: 50.0 − 75.0, June 2021 against April 2021"),
        ("status", "failure @2021-06"),
        ("target", "85%: the target"),
      ])
  }

  @Test("a suppressed value at the end is never zero") func aSuppressedValueAtTheEndIsNeverZero() throws {
    let lost = "no: 1 of 2 values are missing or suppressed"
    let suppressed = "no: the value for May 2021 is suppressed to protect confidentiality"
    try check(
      ["2021-04,30,40", "2021-05,c,20"],
      [
        ("value", suppressed), ("numerator", "no: the numerator for May 2021 is missing or suppressed"),
        ("denominator", "20 @2021-05: the denominator for May 2021"),
        ("first", "75.0% @2021-04: 30 ÷ 40 × 100 = 75.00"), ("last", suppressed), ("mean", lost), ("pooled", lost),
        ("min", lost), ("max", lost), ("change", "no: the first or last value is missing or suppressed"),
        ("status", suppressed), ("target", "85%: the target"),
      ])
  }

  @Test("what a definition lacks is said") func whatADefinitionLacksIsSaid() throws {
    let site = Site(
      "a:\n  title: A\n  measure: count\n  value: v\n  data: a.csv\n",
      data: ["a.csv": "period,v\n2021-04,5\n2021-05,\n"])
    let indicator = try #require(site.book["a"])
    let april = PeriodRange(.month(2021, 4))
    func said(_ statistic: Statistic, _ range: PeriodRange? = nil) -> String {
      text(statistic.of(indicator, in: range))
    }
    #expect(said(.pooled, april) == "no: 'a' has no numerators and denominators to pool")
    #expect(said(.numerator) == "no: 'a' has no numerator")
    #expect(said(.denominator) == "no: 'a' has no denominator")
    #expect(said(.status) == "no: 'a' has no bands")
    #expect(said(.target) == "no: 'a' has no target")
    #expect(said(.last) == "no: there is no value for May 2021")
    #expect(said(.value, april) == "5 @2021-04: as given for April 2021")
  }

  @Test("of equal lowest or highest values the first counts") func ofEqualLowestOrHighestValuesTheFirstCounts() throws {
    let indicator = try indicator(["2021-04,2,4", "2021-05,1,2", "2021-06,3,6"])
    #expect(Statistic.min.of(indicator, in: nil).observation?.period == .month(2021, 4))
    #expect(Statistic.max.of(indicator, in: nil).observation?.period == .month(2021, 4))
  }

  @Test("a count of halves keeps its decimals in a part") func aCountOfHalvesKeepsItsDecimalsInAPart() throws {
    let indicator = try indicator(["2021-04,1.5,4"])
    #expect(text(Statistic.numerator.of(indicator, in: nil)) == "1.50 @2021-04: the numerator for April 2021")
    #expect(text(Statistic.value.of(indicator, in: nil)) == "37.5% @2021-04: 1.50 ÷ 4 × 100 = 37.50")
  }

  @Test("no statistic depends on the order of the rows") func noStatisticDependsOnTheOrderOfTheRows() throws {
    var random = Seeded(2018)
    for _ in 0..<30 {
      let months = (0..<Int.random(in: 2...24, using: &random)).map { Period(.month, ordinal: 2018 * 12 + $0) }
      let rows = months.map { month in
        let bottom = Int.random(in: 1...900, using: &random)
        return "\(month.id),\(Int.random(in: 0...bottom, using: &random)),\(bottom)"
      }
      let shuffled = rows.shuffled(using: &random)
      let (one, other) = (try indicator(rows), try indicator(shuffled))
      for statistic in Statistic.all {
        #expect(text(statistic.of(one, in: nil)) == text(statistic.of(other, in: nil)), "\(statistic.name)")
      }
    }
  }

  @Test("nor do those of years and areas", arguments: ["count", "rate", "percentage"])
  func norDoThoseOfYearsAndAreas(_ measure: String) throws {
    var random = Seeded(1974)
    let columns = measure == "count" ? "value: n" : "numerator: n, denominator: d"
    for _ in 0..<20 {
      let rows = (2016...2021).flatMap { year in
        ["", "england", "neighbours"].map { area in
          let bottom = Int.random(in: 60...900, using: &random)
          return
            "\(Period(.financialYear, ordinal: year).id),\(area),\(Int.random(in: 1..<bottom, using: &random)),\(bottom)\n"
        }
      }
      let books = [rows, rows.shuffled(using: &random), rows.reversed()].map { rows in
        Site(
          "a: {title: A, measure: \(measure), \(columns), data: a.csv, period: financial-year, polarity: lower, "
            + "bands: {target: \"< 50\"}}\n", data: ["a.csv": "period,area,n,d\n" + rows.joined()]
        ).book
      }
      for (statistic, area) in Statistic.all.flatMap({ one in [nil, "england", "neighbours"].map { (one, $0) } }) {
        let said = try books.map { text(statistic.of(try #require($0["a"]), area: area, in: nil)) }
        #expect(Set(said).count == 1, "\(statistic.name)")
      }
    }
  }

  @Test("statistics have names of their own and say what they are")
  func statisticsHaveNamesOfTheirOwnAndSayWhatTheyAre() {
    #expect(Set(Statistic.all.map(\.name)).count == Statistic.all.count)
    #expect(Statistic.all.allSatisfy { !$0.summary.isEmpty })
    #expect(Statistic.named("average") == nil)
  }
}
