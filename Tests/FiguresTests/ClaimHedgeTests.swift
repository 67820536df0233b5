import Diagnostics
import Indicators
import Tables
import Testing

@testable import Figures

/// Words before a number say on which side of it the value is, and how near.
@Suite struct ClaimHedgeTests {
  private func figure(_ value: String, _ unit: Unit = .number) throws -> Figure {
    let quantity = Quantity(Exact(try #require(DecimalNumber(value))), unit: unit, decimals: 0)
    let reference = try Reference.parse("referrals.sum", at: Place("paper.md", line: 3, column: 9)).get()
    return Figure(
      reference: reference, indicator: "referrals", content: .number(quantity),
      working: Working("sum of 12 values"), origin: nil)
  }

  private func verdict(_ written: String, _ value: String, _ unit: Unit = .number) throws -> Verdict {
    Verdict.of(written, against: try figure(value, unit), at: Place("paper.md", line: 3, column: 5))
  }

  private func check(_ written: String, agrees expected: Bool, with value: String, _ unit: Unit = .number) throws {
    let figure = try figure(value, unit)
    let verdict = Verdict.of(written, against: figure, at: Place("paper.md", line: 3, column: 5))
    if expected {
      #expect(verdict == .agrees, "'\(written)' and \(value)")
      return
    }
    guard case .contradicts(let problem) = verdict else {
      Issue.record("'\(written)' does not contradict \(value)")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: the paper says \(written) but referrals.sum is \(figure.display) [figure-mismatch]; "
          + "worked out: sum of 12 values; help: write \(figure.display), or correct the data"
      ])
  }

  /// For "… 2,000": whether a value far below, at 5% below, just below, there, just above, 5% above and far above agrees.
  private static let sides: [(words: String, agrees: [Bool])] = [
    ("about", [false, true, true, true, true, true, false]), ("around", [false, true, true, true, true, true, false]),
    ("approximately", [false, true, true, true, true, true, false]),
    ("roughly", [false, true, true, true, true, true, false]),
    ("nearly", [false, true, true, false, false, false, false]),
    ("almost", [false, true, true, false, false, false, false]),
    ("just under", [false, true, true, false, false, false, false]),
    ("just over", [false, false, false, false, true, true, false]),
    ("over", [false, false, false, false, true, true, true]),
    ("more than", [false, false, false, false, true, true, true]),
    ("above", [false, false, false, false, true, true, true]),
    ("at least", [false, false, false, true, true, true, true]),
    ("at most", [true, true, true, true, false, false, false]),
    ("up to", [true, true, true, true, false, false, false]),
    ("fewer than", [true, true, true, false, false, false, false]),
    ("less than", [true, true, true, false, false, false, false]),
    ("under", [true, true, true, false, false, false, false]),
    ("close to", [false, true, true, true, true, true, false]),
    ("circa", [false, true, true, true, true, true, false]),
    ("some", [false, true, true, true, true, true, false]),
    ("just below", [false, true, true, false, false, false, false]),
    ("slightly under", [false, true, true, false, false, false, false]),
    ("slightly less than", [false, true, true, false, false, false, false]),
    ("slightly fewer than", [false, true, true, false, false, false, false]),
    ("just above", [false, false, false, false, true, true, false]),
    ("slightly over", [false, false, false, false, true, true, false]),
    ("slightly more than", [false, false, false, false, true, true, false]),
    ("in excess of", [false, false, false, false, true, true, true]),
    ("no fewer than", [false, false, false, true, true, true, true]),
    ("no less than", [false, false, false, true, true, true, true]),
    ("no more than", [true, true, true, true, false, false, false]),
    ("not less than", [false, false, false, true, true, true, true]),
    ("not more than", [true, true, true, true, false, false, false]),
    ("below", [true, true, true, false, false, false, false]),
  ]

  @Test("a hedge allows its side and its distance", arguments: sides)
  func aHedgeAllowsItsSideAndItsDistance(_ row: (words: String, agrees: [Bool])) throws {
    let values = ["1904", "1905", "1999", "2000", "2001", "2105", "2106"]
    for (value, agrees) in zip(values, row.agrees) {
      try check("\(row.words) 2,000", agrees: agrees, with: value)
    }
  }

  @Test("every hedge is in the table of this test, once") func everyHedgeIsInTheTableOfThisTestOnce() {
    #expect(Hedge.all.map(\.words).sorted() == Self.sides.map(\.words).sorted())
  }

  @Test(
    "a hedge stands before whatever a number may be written as",
    arguments: [
      ("nearly 82%", "81.2", Unit.percent), ("About 80%", "81.2", .percent), ("over\u{A0}80%", "81.2", .percent),
      ("\u{A0}over 80%", "81.2", .percent), ("\nmore than eighty per cent", "81.2", .percent),
      ("over\n80%", "81.2", .percent), (" just over 80 per cent", "81.2", .percent),
      ("nearly £75m", "74475000", .pounds),
      ("more than 5 percentage points", "-5.4", .percentagePoints), ("over (350)", "-383", .number),
      ("fewer than 2,000 children", "1983", .number), ("over −350", "-383", .number), ("about 2", "1.5", .number),
      ("about 2", "2.5", .number), ("about 0", "0.5", .number), ("under 240 per 10,000", "238.93", .per(10_000)),
    ])
  func aHedgeStandsBeforeWhateverANumberMayBeWrittenAs(_ written: String, _ value: String, _ unit: Unit) throws {
    try check(written, agrees: true, with: value, unit)
  }

  @Test(
    "a hedge excuses neither a unit nor a sign, and being near is meant strictly",
    arguments: [
      ("nearly 82 percentage points", "81.2", Unit.percent), ("about 2,000%", "1983", .number),
      ("about (383)", "383", .number), ("over (350)", "383", .number), ("about 2", "2.6", .number),
      ("nearly £2m", "1500000", .pounds), ("just over £2m", "2400000", .pounds), ("nearly 0", "0", .number),
      ("over £80", "81.2", .percent),
    ])
  func aHedgeExcusesNeitherAUnitNorASign(_ written: String, _ value: String, _ unit: Unit) throws {
    try check(written, agrees: false, with: value, unit)
  }

  @Test(
    "a hedge without a number cannot be judged",
    arguments: ["about", "nearly ", "over-the-target", "about about 80%", "nearly80%", "somewhat over 80%", "over-80%"])
  func aHedgeWithoutANumberCannotBeJudged(_ written: String) throws {
    guard case .cannotBeJudged(let problem) = try verdict(written, "81", .percent) else {
      Issue.record("'\(written)' was judged")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: '\(written)' cannot be compared with 81% [claim-not-understood]; "
          + "help: mark only the number, such as [81%](=referrals.sum)"
      ])
  }
}
