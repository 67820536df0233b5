import Diagnostics
import Indicators
import Testing

@Suite struct PeriodOrderTests {
  private func period(_ text: String) throws -> Period { try #require(Period.read(text, as: nil)) }

  @Test("periods stand in the order of time, shorter ones first where they start together")
  func periodsStandInTheOrderOfTimeShorterOnesFirstWhereTheyStartTogether() throws {
    let texts = [
      "2020-12-31", "2021-01-01", "2021-01", "2021", "2021-03-31", "2021-04", "2021-22-Q1", "2021-22", "2021-04-15",
      "2021-05", "2021-22-Q2", "2021-09", "AY2021-22", "2022-01", "2022-02", "2022-23-Q1", "2022-23",
    ]
    let periods = try texts.map(period)
    var random = Seeded(7)
    for _ in 0..<50 {
      #expect(periods.shuffled(using: &random).sorted().map(\.id) == texts)
    }
  }

  @Test("of any two periods one comes first, and never both") func ofAnyTwoPeriodsOneComesFirstAndNeverBoth() throws {
    let texts = ["2021-04-01", "2021-04-30", "2021-04", "2021-22-Q1", "2021-22", "2021", "AY2021-22", "2021-05"]
    let periods = try texts.map(period)
    for left in periods {
      for right in periods where left != right { #expect((left < right) != (right < left), "\(left.id) \(right.id)") }
    }
  }

  @Test(
    "a range holds what lies wholly within it, whatever the kind",
    arguments: [
      ("2021-22", "2021-22", true), ("2021-22", "2021-04", true), ("2021-22", "2022-03", true),
      ("2021-22", "2021-03", false), ("2021-22", "2022-04", false), ("2021-22", "2021-22-Q4", true),
      ("2021-22", "2022-23-Q1", false), ("2021-22", "2021-12-31", true), ("2021-22", "2021-03-31", false),
      ("2021-22", "2021", false), ("2021-22", "AY2021-22", false), ("2021-04", "2021-22", false),
      ("2018-04..2022-03", "2020-21", true), ("2018-04..2022-03", "2017-18", false), ("2018-04..2022-03", "2019", true),
      ("2018-04..2022-03", "2018", false), ("2021-04-10..2021-04-20", "2021-04-10", true),
      ("2021-04-10..2021-04-20", "2021-04-20", true), ("2021-04-10..2021-04-20", "2021-04-21", false),
      ("2021-04-10..2021-04-20", "2021-04", false), ("2021-04-10..2021-05", "2021-04-09", false),
      ("2021-04-10..2021-05", "2021-05-31", true), ("2021-04-10..2021-05", "2021-04", false),
      ("2020..2021", "2020-21", true), ("2020..2021", "2021-22", false),
    ])
  func aRangeHoldsWhatLiesWhollyWithinItWhateverTheKind(_ range: String, _ text: String, _ holds: Bool)
    throws
  {
    let range = try #require(PeriodRange.read(range, as: nil))
    #expect(range.contains(try period(text)) == holds)
  }

  @Test("an indicator's values in a range are those that lie wholly within it, in order")
  func anIndicatorsValuesInARangeAreThoseThatLieWhollyWithinIt() throws {
    let months = (0..<60).map { Period(.month, ordinal: 2018 * 12 + $0) }
    let mixed = try [
      "2018", "2018-19", "2018-04", "2018-04-15", "2018-19-Q1", "2019-01-31", "2019-02", "AY2019-20", "2019", "2020-21",
    ].map(period)
    let definition = try #require(
      Site("a: {title: A, measure: count, value: n, data: a.csv}", data: ["a.csv": "period,n\n2021,1\n"]).book["a"]
    ).definition
    let ranges = [
      "2018", "2018-19", "2018-04..2019-03", "2017..2030", "2018-04-10..2018-04-20", "2030", "2010", "2019-02..2019-02",
      "2018-19-Q1..2019-20",
    ]
    for periods in [months, mixed, []] {
      let indicator = Indicator(
        definition: definition,
        observations: periods.map {
          Observation(
            period: $0, area: nil, numerator: nil, denominator: nil, value: .number(Exact(1)), place: Place("a.csv"))
        })
      for text in ranges {
        let range = try #require(PeriodRange.read(text, as: nil), "\(text)")
        #expect(
          indicator.observations(in: range).map(\.period) == indicator.own.map(\.period).filter(range.contains),
          "\(text)")
      }
    }
  }

  @Test(
    "a range is read and named",
    arguments: [
      ("2018-04..2022-03", "April 2018 to March 2022", "2018-04..2022-03"), ("2021-12", "December 2021", "2021-12"),
      ("2021-12..2021-12", "December 2021", "2021-12"), ("FY2011-12", "2011-12", "FY2011-12"),
      ("2011-12..2013-14", "2011-12 to 2013-14", "FY2011-12..2013-14"),
      ("2011-12..2012-01", "December 2011 to January 2012", "2011-12..2012-01"),
      (" 2018-04 .. 2022-03 ", "April 2018 to March 2022", "2018-04..2022-03"),
      ("2021-22 Q1..2021-22-Q3", "quarter 1 of 2021-22 to quarter 3 of 2021-22", "2021-22-Q1..2021-22-Q3"),
      ("2021-04-10..2021-05", "10 April 2021 to May 2021", "2021-04-10..2021-05"),
    ])
  func aRangeIsReadAndNamed(_ text: String, _ label: String, _ id: String) throws {
    let range = try #require(PeriodRange.read(text, as: nil))
    #expect(range.label == label)
    #expect(range.id == id)
  }

  @Test(
    "a range that ends before it starts, or could mean two things, is not read",
    arguments: [
      "", "..", "2021-12..", "..2021-12", "2021-12..2021-11", "2022-23..2021-22", "2021-12-31..2021-12-30",
      "2022..2021-12",
      "2021-13..2022-01", "2020..2021..2022", "2020...2021", "2011-12", "2011-12..2011-12", "2021-04-30..2021-03",
    ])
  func aRangeThatEndsBeforeItStartsOrCouldMeanTwoThingsIsNotRead(_ text: String) {
    #expect(PeriodRange.read(text, as: nil) == nil)
  }

  @Test("the indicator's kind settles a range as it settles a period")
  func theIndicatorsKindSettlesARangeAsItSettlesAPeriod() throws {
    #expect(PeriodRange.read("2011-12", as: .month)?.first == .month(2011, 12))
    #expect(PeriodRange.read("2011-12..2011-12", as: .financialYear)?.label == "2011-12")
    #expect(PeriodRange.read("2011-12..2012-13", as: .month) == nil)
  }

  @Test("a range made of periods refuses to run backwards") func aRangeMadeOfPeriodsRefusesToRunBackwards() {
    #expect(PeriodRange(.month(2021, 12), .month(2021, 11)) == nil)
    #expect(PeriodRange(.month(2021, 12), .month(2021, 12)) == PeriodRange(.month(2021, 12)))
  }
}
