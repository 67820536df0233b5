import Diagnostics
import Indicators
import Testing

@testable import Figures

/// Slips that only a longer series can explain, and what to write where words say the wrong way.
@Suite struct ClaimSlipDataTests {
  private static let site = Site(
    "a:\n  title: A\n  measure: count\n  value: v\n  data: a.csv\nb:\n  title: B\n  measure: percentage\n  value: v\n"
      + "  data: b.csv\n  decimals: 1\n  polarity: higher\n",
    data: [
      "a.csv": "period,v\n2021-03,95\n2021-04,110\n2021-05,95\n2021-06,130\n2021-07,101\n",
      "b.csv": "period,v\n2019-20,81.2\n2020-21,86.6\n",
    ], comparators: "indicator,area,period,value\nb,england,2019-20,75.8\nb,england,2020-21,86.5\n")

  private func told(_ written: String, _ reference: String, in own: String? = nil) throws -> String {
    let figure = try Self.site.figure(reference, in: own).get()
    let range = own.flatMap { PeriodRange.read($0, as: nil) }
    return Verdict.of(
      written, against: figure, of: Self.site.book[figure.indicator ?? ""], in: range, at: Place("paper.md", line: 1)
    ).told
  }

  @Test("a total that misses one of its rows is told, by the document's own period too")
  func aTotalThatMissesOneOfItsRowsIsTold() throws {
    let message =
      "paper.md:1: error: the paper says 341 but a.sum is 436 [figure-mismatch]; worked out: the sum of 4 values; "
      + "perhaps: it leaves out May 2021; help: write 436, or correct the data"
    #expect(try told("341", "a.sum", in: "2021-04..2021-07") == message)
    #expect(
      try told("341", "a.sum@2021-04..2021-07")
        == message.replacing("a.sum is", with: "a.sum@2021-04..2021-07 is"))
  }

  @Test("which of two rows alike is missed is not guessed") func whichOfTwoRowsAlikeIsMissedIsNotGuessed() throws {
    #expect(try !told("436", "a.sum@2021-03..2021-07").contains("leaves out"))
    #expect(try told("421", "a.sum@2021-03..2021-07").contains("it leaves out April 2021"))
  }

  @Test(
    "a direction or a side that is wrong is told with the words that are right",
    arguments: [
      ("fell by 5.4 percentage points", "b.change", "it went the other way", "rose by 5.4 percentage points"),
      ("5.4 points below", "b.gap/england@2019-20", "it is on the other side", "5.4 percentage points above"),
      ("rose by 4.5 points", "b.change", "two digits are swapped", "rose by 5.4 percentage points"),
      (
        "rose by 5.4%", "b.change", "it is percentage points, the difference of two percentages, not per cent",
        "rose by 5.4 percentage points"
      ),
      ("up 6.7 points", "b.change-pct", "it is per cent, not percentage points", "rose by 6.7%"),
      ("a fall of 4.5 points", "b.change", "", "rose by 5.4 percentage points"), ("fell", "b.change", "", "rose"),
      ("5.4%", "b.change-pct", "", "6.7%"), ("below", "b.gap/england@2019-20", "", "5.4 percentage points above"),
      ("worsened", "b.direction", "", "improved"), ("doubled", "b.change-pct", "", "rose by 6.7%"),
    ])
  func aDirectionOrASideThatIsWrongIsToldWithTheWordsThatAreRight(
    _ written: String, _ reference: String, _ slip: String, _ instead: String
  ) throws {
    let full = reference.contains("@") ? reference : reference + "@2019-20..2020-21"
    let figure = try Self.site.figure(full).get()
    #expect(
      try told(written, full)
        == "paper.md:1: error: the paper says \(written) but \(full) is \(figure.display) [figure-mismatch]; "
        + "worked out: \(figure.workingLine)"
        + (slip.isEmpty ? "" : "; perhaps: \(slip)") + "; help: write \(instead), or correct the data")
  }

  @Test("the change in per cent for the change is told") func theChangeInPerCentForTheChangeIsTold() throws {
    #expect(try told("−9", "a.change-pct@2021-04..2021-07").contains("perhaps: it is the change, not the change-pct"))
  }

  @Test(
    "what cannot be judged says why and what to do",
    arguments: [
      (
        "fell by 172", "a@2021-04", "cannot be compared with 110: 'fell' says which way a value went",
        "use the change between two periods, a.change@FIRST..LAST"
      ),
      (
        "improved", "a.change@2021-04..2021-07",
        "cannot be compared with −9: 'a' has no polarity, so neither way is better",
        "say which way, such as fell or above, or give the indicator a polarity"
      ),
      (
        "fell from 110 to 101", "a.change@2021-04..2021-07",
        "cannot be compared with −9: it has two numbers, and a figure is one",
        "mark each number on its own, perhaps with a.first@2021-04..2021-07 and a.last@2021-04..2021-07"
      ),
      (
        "fell slightly", "a.change@2021-04..2021-07", "cannot be compared with −9: nothing checks 'slightly'",
        "mark only 'fell', or a number after it"
      ),
      (
        "within tolerance", "a@2021-04",
        "cannot be compared with 110: it says where a value stands against its bands", "use a.status@2021-04"
      ),
      (
        "third", "a@2021-04", "cannot be compared with 110: it is a place among many", "use a.rank@2021-04"
      ),
      (
        "above", "a@2021-04", "cannot be compared with 110: 'above' says on which side of another value it stands",
        "use the difference from an area, a.gap/AREA"
      ),
      (
        "doubled", "a.change@2021-04..2021-07",
        "cannot be compared with −9: 'doubled' compares the last value with the first",
        "use the change in per cent, a.change-pct"
      ),
      (
        "half", "a.change@2021-04..2021-07", "cannot be compared with −9: a fraction is a share, and this is none",
        "a change as a share is a.change-pct@2021-04..2021-07"
      ),
      (
        "in May", "a.max.when@2021-04..2021-07", "cannot be compared with June 2021: the year is missing",
        "write June 2021"
      ),
      (
        "in winter", "a.max.when@2021-04..2021-07", "cannot be compared with June 2021",
        "mark only the words, such as [June 2021](=a.max.when@2021-04..2021-07)"
      ),
    ])
  func whatCannotBeJudgedSaysWhyAndWhatToDo(
    _ written: String, _ reference: String, _ problem: String, _ help: String
  ) throws {
    #expect(
      try told(written, reference)
        == "paper.md:1: error: '\(written)' \(problem) [claim-not-understood]; help: \(help)")
  }
}
