import Diagnostics
import Indicators
import Tables
import Testing

@testable import Figures

/// A guess at what went wrong is told only where the data bears it out.
@Suite struct ClaimSlipTests {
  private static let site = Site(
    """
    s47:
      title: A
      measure: rate
      numerator: n
      denominator: d
      data: s47.csv
      decimals: 1
    rate:
      title: B
      measure: percentage
      numerator: n
      denominator: d
      data: rate.csv
      decimals: 2
    net:
      title: C
      measure: number
      value: v
      data: net.csv

    """,
    data: [
      "s47.csv": "period,n,d\n2017-18,1600,80000\n2018-19,1700,80000\n2019-20,1500,80000\n2020-21,1983,82995\n"
        + "2021-22,1700,80000\n",
      "rate.csv": "period,n,d\n2019-20,6539,10000\n2020-21,2500,10000\n", "net.csv": "period,v\n2020-21,-383\n",
    ],
    comparators: "indicator,area,period,value\ns47,england,2020-21,164.3\ns47,neighbours,2020-21,171\n"
      + "s47,england,2019-20,155\n")

  /// What is told of words at `paper.md:41:18` that contradict a figure.
  private func told(_ written: String, _ reference: String, in range: String? = nil) throws -> String {
    let figure = try Self.site.figure(reference, in: range).get()
    let verdict = Verdict.of(
      written, against: figure, of: figure.indicator.flatMap { Self.site.book[$0] },
      at: Place("paper.md", line: 41, column: 18))
    guard case .contradicts(let problem) = verdict else { return "\(verdict)" }
    return [problem].told[0]
  }

  private func check(
    _ written: String, _ reference: String, _ guess: String?, location: SourceLocation = #_sourceLocation
  ) throws {
    let figure = try Self.site.figure(reference).get()
    let worked = "worked out: \(figure.workingLine)"
    #expect(
      try told(written, reference)
        == "paper.md:41:18: error: the paper says \(written) but \(reference) is \(figure.display) [figure-mismatch]; "
        + worked + (guess.map { "; perhaps: \($0)" } ?? "") + "; help: write \(figure.display), or correct the data",
      sourceLocation: location)
  }

  @Test("the whole message names the slip after the working") func theWholeMessageNamesTheSlipAfterTheWorking() throws {
    #expect(
      try told("187.5", "s47@2020-21")
        == "paper.md:41:18: error: the paper says 187.5 but s47@2020-21 is 238.9 per 10,000 [figure-mismatch]; "
        + "worked out: 1,983 ÷ 82,995 × 10,000 = 238.93 (s47.csv, line 5); "
        + "perhaps: it is the value of 2019-20; help: write 238.9 per 10,000, or correct the data")
  }

  @Test(
    "the slip that explains what was written is told",
    arguments: [
      ("283.9", "s47@2020-21", "two digits are swapped"), ("239.8 per 10,000", "s47@2020-21", "two digits are swapped"),
      ("56.39%", "rate@2019-20", "two digits are swapped"),
      ("1,938", "s47.numerator@2020-21", "two digits are swapped"),
      ("(65.39%)", "rate@2019-20", "the sign is wrong"), ("+383", "net@2020-21", "the sign is wrong"),
      ("65.39 percentage points", "rate@2019-20", "it is per cent, not percentage points"),
      (
        "40.39%", "rate.change@2019-20..2020-21",
        "it is percentage points, the difference of two percentages, not per cent"
      ),
      ("238.9%", "s47@2020-21", "it is per 10,000, not per cent"),
      ("238.9 per 1,000", "s47@2020-21", "it is per 10,000, not per 1,000"),
      ("65.39 per 10,000", "rate@2019-20", "it is per cent, not a rate"),
      ("210.5", "s47.mean@2017-18..2021-22", "it is the pooled, not the mean"),
      ("212.5", "s47.mean@2017-18..2021-22", "it is the median, not the mean"),
      ("238.9", "s47.mean@2017-18..2021-22", "it is the max, not the mean"),
      ("−25.0", "s47.change@2020-21..2021-22", "it is the change from 2018-19 to 2019-20"),
      ("12.5", "s47.change@2020-21..2021-22", "it is the change from 2017-18 to 2018-19"),
      ("51.4", "s47.change@2020-21..2021-22", "it is the change from 2019-20 to 2020-21"),
      ("2,389", "s47@2020-21", "it is 10 times too large"), ("653.9%", "rate@2019-20", "it is 10 times too large"),
      ("6,539", "rate@2019-20", "it is 100 times too large"), ("238,930", "s47@2020-21", "it is 1,000 times too large"),
      ("23.9", "s47@2020-21", "it is 10 times too small"), ("2.4", "s47@2020-21", "it is 100 times too small"),
      ("1.983", "s47.numerator@2020-21", "it is 1,000 times too small"),
      ("65.3%", "rate@2019-20", "it was cut off instead of rounded"),
      ("238", "s47@2020-21", "it was cut off instead of rounded"),
      ("187.5", "s47@2020-21", "it is the value of 2019-20"),
      ("212.5", "s47@2020-21", "it is the value of 2021-22"), ("212.5", "s47@2019-20", "it is the value of 2018-19"),
      ("200.0 per 10,000", "s47.max@2019-20..2020-21", "it is the value of 2017-18"),
      ("1,500", "s47.numerator@2020-21", "it is the numerator of 2019-20"),
      ("155", "s47/england@2020-21", "it is the value of 2019-20"),
      ("164.3", "s47@2020-21", "it is the value of 'england'"),
      ("171", "s47@2020-21", "it is the value of 'neighbours'"),
      ("171", "s47/england@2020-21", "it is the value of 'neighbours'"),
      ("238.9", "s47/england@2020-21", "it is the authority's own value, not that of 'england'"),
      ("1,983", "s47@2020-21", "it is the numerator, not the value"),
      ("1,983 children", "s47@2020-21", "it is the numerator, not the value"),
      ("82,995", "s47@2020-21", "it is the denominator, not the value"),
      ("82,995", "s47.numerator@2020-21", "it is the denominator, not the numerator"),
      ("238.9", "s47.denominator@2020-21", "it is the value, not the denominator"),
      ("228.9", "s47@2020-21", "a digit is wrong, 2 for 3"), ("38.9", "s47@2020-21", "a digit is missing"),
      ("28.9", "s47@2020-21", "a digit is missing"), ("2,238.9", "s47@2020-21", "there is a digit too many"),
    ])
  func theSlipThatExplainsWhatWasWrittenIsTold(_ written: String, _ reference: String, _ guess: String) throws {
    try check(written, reference, guess)
  }

  @Test(
    "nothing is guessed where nothing explains what was written",
    arguments: [
      ("301.7", "s47@2020-21"), ("238.8", "s47@2020-21"), ("938.2", "s47@2020-21"), ("832.9", "s47@2020-21"),
      ("£238.9", "s47@2020-21"),
      ("0", "s47@2020-21"), ("2", "s47@2020-21"),
      ("240", "s47@2020-21"), ("+283.9", "rate@2020-21"), ("(401)", "net@2020-21"), ("66%", "rate@2019-20"),
      ("187.5", "s47.mean@2020-21..2021-22"), ("187.5", "s47.change@2020-21..2021-22"),
      ("187.5 per 1,000", "s47@2020-21"), ("155", "s47@2020-21"), ("12 percentage points", "rate@2019-20"),
    ])
  func nothingIsGuessedWhereNothingExplainsWhatWasWritten(_ written: String, _ reference: String) throws {
    try check(written, reference, nil)
  }

  @Test("without the indicator only the figure itself is tried") func withoutTheIndicatorOnlyTheFigureItselfIsTried()
    throws
  {
    let figure = try Self.site.figure("s47@2020-21").get()
    let place = Place("paper.md", line: 1)
    guard case .contradicts(let problem) = Verdict.of("187.5", against: figure, at: place),
      case .contradicts(let swapped) = Verdict.of("283.9", against: figure, at: place)
    else {
      Issue.record("neither contradicts")
      return
    }
    #expect(problem.notes == ["worked out: 1,983 ÷ 82,995 × 10,000 = 238.93 (s47.csv, line 5)"])
    #expect(swapped.notes.last == "perhaps: two digits are swapped")
  }

  @Test("each slip has a name of its own") func eachSlipHasANameOfItsOwn() {
    #expect(Set(Slip.all.map(\.name)).count == Slip.all.count)
  }
}
