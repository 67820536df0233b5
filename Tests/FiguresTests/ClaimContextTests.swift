import Diagnostics
import Indicators
import Testing

@testable import Figures

/// What a claim needs beside its figure: the document's period, the kind of series, the chance in a comparison.
@Suite struct ClaimContextTests {
  private static let site = Site(
    """
    few:
      title: A
      measure: percentage
      numerator: n
      denominator: d
      data: few.csv
      polarity: higher
    rolling:
      title: B
      measure: count
      value: v
      data: months.csv
      series: rolling
    months:
      title: C
      measure: count
      value: v
      data: months.csv
      changes:
        - {from: 2021-05, note: Counted anew}

    """,
    data: [
      "few.csv": "period,n,d\n2020-21,8,20\n2021-22,1600,4000\n",
      "months.csv": "period,v\n2021-04,10\n2021-05,12\n2021-06,11\n",
    ], comparators: "indicator,area,period,value\nfew,england,2020-21,50\nfew,england,2021-22,50\n")

  private func told(_ written: String, _ reference: String, in own: String? = nil) throws -> String {
    let figure = try Self.site.figure(reference, in: own).get()
    let range = own.flatMap { PeriodRange.read($0, as: nil) }
    return Verdict.of(
      written, against: figure, of: Self.site.book[figure.indicator ?? ""], in: range, at: Place("paper.md", line: 1)
    ).told
  }

  @Test("a gap of more than 5% is in line where chance explains it") func aGapIsInLineWhereChanceExplainsIt() throws {
    #expect(try told("in line with", "few.gap/england@2020-21") == "agrees")
    #expect(
      try told("in line with", "few.gap/england@2021-22")
        == "paper.md:1: error: the paper says in line with but few.gap/england@2021-22 is −10 percentage points "
        + "[figure-mismatch]; worked out: 40 − 50, 2021-22; help: write 10 percentage points below, or correct the data"
    )
  }

  @Test("in line needs to know the period, the figure's or the document's") func inLineNeedsToKnowThePeriod() throws {
    #expect(try told("in line with", "few.gap/england", in: "2020-21") == "agrees")
    #expect(try told("in line with", "few.gap/england", in: "2021-22") != "agrees")
    #expect(
      try told("in line with", "few.gap/england")
        == "paper.md:1: error: 'in line with' cannot be compared with −10 percentage points: the period of the comparison "
        + "is not known [claim-not-understood]; help: name it, few.gap/england@PERIOD")
  }

  @Test("a year named by its end is that of a rolling value, and holds any other month in it")
  func aYearNamedByItsEndIsThatOfARollingValue() throws {
    #expect(try told("the year to May 2021", "rolling.max.when") == "agrees")
    #expect(try told("the year to June 2021", "rolling.max.when") != "agrees")
    #expect(try told("the year to June 2021", "months.max.when") == "agrees")
    #expect(try told("the year to April 2021", "months.max.when") != "agrees")
  }

  @Test("values that are counted differently went no way") func valuesThatAreCountedDifferentlyWentNoWay() throws {
    #expect(
      try told("rose", "months.direction")
        == "paper.md:1: error: 'rose' cannot be compared with not comparable: the values are counted differently, so they "
        + "went no way [claim-not-understood]; help: leave the claim out")
  }

  @Test("without the indicator a direction is judged, and what is better is not")
  func withoutTheIndicatorADirectionIsJudged() throws {
    let figure = try Self.site.figure("few.gap/england@2021-22").get()
    func outcome(_ written: String) -> ClaimReader.Outcome {
      Verdict.of(written, against: figure, at: Place("paper.md")).outcome
    }
    #expect(outcome("below England") == .agrees)
    #expect(outcome("above England") == .contradicts)
    #expect(outcome("worse than") == .unjudged)
    #expect(outcome("in line with") == .unjudged)
  }

  @Test("places have the endings that they are spoken with", arguments: 1...130)
  func placesHaveTheEndingsThatTheyAreSpokenWith(_ number: Int) {
    let text = Ordinal.text(number)
    #expect(Ordinal.read(text) == number)
    for ending in ["st", "nd", "rd", "th"] where !text.hasSuffix(ending) {
      #expect(Ordinal.read("\(number)\(ending)") == nil, "\(number)\(ending)")
    }
  }

  @Test(
    "what is no time, or one of two, is not read",
    arguments: [
      "29 February 2021", "31 April 2021", "2020-22", "2021-20", "February", "Febr 2021", "Q5 2021-22", "Q2 2021",
      "the year to 30 March 2022", "the year to Q2 2021-22", "calendar year 2020-21", "financial year 2021",
      "June to April 2021",
      "early 2021", "before February 2021", "0x 2021", "2021 2022", "February 2021 2022",
    ])
  func whatIsNoTimeIsNotRead(_ text: String) { #expect(SpokenPeriod(ClaimWords(text)) == nil) }
}
