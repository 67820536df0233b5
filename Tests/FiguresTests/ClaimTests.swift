import Diagnostics
import Indicators
import Tables
import Testing

@testable import Figures

@Suite struct ClaimTests {
  private static let millions = Unit(name: "£m", prefix: "£", suffix: "m")
  private static let billions = Unit(name: "£bn", prefix: "£", suffix: "bn")
  private static let thousands = Unit(name: "£k", prefix: "£", suffix: "k")
  private static let cases = Unit.words("cases per worker")

  private func figure(_ value: String, _ unit: Unit, _ decimals: Int) throws -> Figure {
    let number = try #require(DecimalNumber(value))
    let quantity = Quantity(Exact(number), unit: unit, decimals: decimals)
    let reference = try Reference.parse("pi4.mean", at: Place("paper.md", line: 3, column: 9)).get()
    return Figure(
      reference: reference, indicator: "pi4", content: .number(quantity),
      working: Working("mean of 48 values"), origin: nil)
  }

  private func verdict(_ written: String, _ value: String, _ unit: Unit, _ decimals: Int = 1) throws -> Verdict {
    Verdict.of(written, against: try figure(value, unit, decimals), at: Place("paper.md", line: 3, column: 5))
  }

  @Test(
    "what an author wrote agrees at the author's precision",
    arguments: [
      ("81.2%", "81.2", Unit.percent), ("81.2", "81.2", .percent), ("81%", "81.2", .percent), ("81", "81.2", .percent),
      ("81.2%", "81.24", .percent), ("81.24%", "81.24", .percent), ("81.20%", "81.2", .percent),
      ("81.3%", "81.25", .percent),
      ("80%", "79.5", .percent), ("0%", "0.4", .percent), ("100%", "99.96", .percent), ("81.2 %", "81.2", .percent),
      ("81.2\u{A0}%", "81.2", .percent), (" 81.2% ", "81.2", .percent), ("81.2 per cent", "81.24", .percent),
      ("81 percent", "81.24", .percent), ("5.4 percentage points", "5.4", .percentagePoints),
      ("5.4 percentage points", "-5.4", .percentagePoints), ("1 percentage point", "1.2", .percentagePoints),
      ("5.4", "-5.44", .percentagePoints), ("−5.4 percentage points", "-5.4", .percentagePoints),
      ("+5.4 percentage points", "5.4", .percentagePoints), ("1,983", "1983", .number), ("1983", "1983", .number),
      ("1,983 children", "1983", .words("children")), ("16 children", "16", .words("children")),
      ("(383)", "-383", .number),
      ("−383", "-383", .number), ("-383", "-383", .number), ("172", "-172", .number), ("+147", "147", .number),
      ("0", "-0.4", .number), ("£74.475m", "74475000", .pounds), ("£74.475m", "74475400", .pounds),
      ("£74m", "74475000", .pounds),
      ("£1.2bn", "1234000000", .pounds), ("£383k", "383000", .pounds), ("£74,475,000", "74475000", .pounds),
      ("(£383)", "-383", .pounds), ("−£383", "-383", .pounds), ("£383", "-383", .pounds),
      ("£65.8m", "65.828", millions), ("£1.2bn", "1.234", billions), ("£1,234m", "1.234", billions),
      ("£65,828k", "65828", thousands), ("£65.8m", "65828", thousands), ("65.8m", "65.828", millions),
      ("238.9 per 10,000", "238.93", .per(10_000)), ("238.9", "238.93", .per(10_000)),
      ("239 per 10,000", "238.93", .per(10_000)),
      ("238.9 per 10,000 children", "238.93", .per(10_000)), ("14.93 cases per worker", "14.93", cases),
      ("15", "14.93", cases),
      ("14.9", "14.93", cases), ("(5.4%)", "-5.4", .percent), ("12k", "12345", .number),
    ])
  func whatAnAuthorWroteAgreesAtTheAuthorsPrecision(_ written: String, _ value: String, _ unit: Unit) throws {
    #expect(try verdict(written, value, unit) == .agrees)
  }

  @Test(
    "what looks like a slip is told as one",
    arguments: [
      ("18.2%", "81.2", Unit.percent, "two digits are swapped"),
      ("−81.2%", "81.2", .percent, "the sign is wrong"),
      ("(81.2)", "81.2", .percent, "the sign is wrong"),
      ("81.2 percentage points", "81.2", .percent, "it is per cent, not percentage points"),
      ("5.4%", "5.4", .percentagePoints, "it is percentage points, the difference of two percentages, not per cent"),
      (
        "5.4 per cent", "5.4", .percentagePoints,
        "it is percentage points, the difference of two percentages, not per cent"
      ),
      ("283.9", "238.93", .per(10_000), "two digits are swapped"),
      ("1,938", "1983", .number, "two digits are swapped"),
      ("−172", "172", .number, "the sign is wrong"),
      ("+172", "-172", .number, "the sign is wrong"),
      ("£74.475k", "74475000", .pounds, "it is 1,000 times too small"),
      ("£74.475m", "74475500", .pounds, "it was cut off instead of rounded"),
      ("238.9 per 1,000", "238.93", .per(10_000), "it is per 10,000, not per 1,000"),
      ("238.9%", "238.93", .per(10_000), "it is per 10,000, not per cent"),
      ("81.2 per 10,000", "81.2", .percent, "it is per cent, not a rate"),
      ("£65.8m", "65.86", millions, "it was cut off instead of rounded"),
    ])
  func whatLooksLikeASlipIsToldAsOne(_ written: String, _ value: String, _ unit: Unit, _ slip: String) throws {
    guard case .contradicts(let problem) = try verdict(written, value, unit) else {
      Issue.record("'\(written)' does not contradict \(value)")
      return
    }
    #expect(problem.notes == ["worked out: mean of 48 values", "perhaps: \(slip)"])
  }

  @Test(
    "what an author wrote contradicts the figure, with what the data says",
    arguments: [
      ("81.20%", "81.24", Unit.percent), ("81.3%", "81.24", .percent), ("82%", "81.2", .percent),
      ("81.2 children", "81.2", .percent),
      ("£81.2", "81.2", .percent), ("£81.2 million", "81.2", .percent),
      ("1,983%", "1983", .number), ("172", "-173", .number), ("£74.476m", "74475000", .pounds),
      ("£16", "16", .words("children")), ("65.8", "65828", thousands),
      ("15.0", "14.93", cases),
      ("16 per cent", "16", .words("children")), ("16 per 10,000", "16", .number),
      ("16 per child", "16", .words("children")), ("16 bananas", "16", .words("children")),
    ])
  func whatAnAuthorWroteContradictsTheFigureWithWhatTheDataSays(
    _ written: String, _ value: String, _ unit: Unit
  ) throws {
    let display = try figure(value, unit, 1).display
    guard case .contradicts(let problem) = try verdict(written, value, unit) else {
      Issue.record("'\(written)' does not contradict \(display)")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: the paper says \(written) but pi4.mean is \(display) [figure-mismatch]; "
          + "worked out: mean of 48 values; help: write \(display), or correct the data"
      ])
  }

  @Test(
    "wording that is more than a number cannot be judged",
    arguments: [
      "", "eighty one and", "81.2% of children", "81.2.1", "8,12", ".5", "5.", "1e3",
      "(81",
      "£", "%", "per 10,000", "81.2+", "--81", "− 81", "£−81", "81/100", "８１", "∞", "()", ")81(",
      "1234567890123456789012345678901234567890",
    ])
  func wordingThatIsMoreThanANumberCannotBeJudged(_ written: String) throws {
    guard case .cannotBeJudged(let problem) = try verdict(written, "81.2", .percent) else {
      Issue.record("'\(written)' was judged")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: '\(written)' cannot be compared with 81.2% [claim-not-understood]; "
          + "help: mark only the number, such as [81.2%](=pi4.mean)"
      ])
  }

  @Test("a contradiction tells where the value stands") func aContradictionTellsWhereTheValueStands() throws {
    let site = Site(
      "s47:\n  title: A\n  measure: rate\n  numerator: n\n  denominator: d\n  data: s47.csv\n  decimals: 1\n",
      data: ["s47.csv": "period,n,d\n2019-20,1500,82995\n2020-21,1983,82995\n"])
    let figure = try site.figure("s47@2020-21").get()
    guard
      case .contradicts(let problem) = Verdict.of("283.9", against: figure, at: Place("paper.md", line: 41, column: 18))
    else {
      Issue.record("283.9 does not contradict 238.9")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:41:18: error: the paper says 283.9 but s47@2020-21 is 238.9 per 10,000 [figure-mismatch]; "
          + "worked out: 1,983 ÷ 82,995 × 10,000 = 238.93 (s47.csv, line 3); perhaps: two digits are swapped; "
          + "help: write 238.9 per 10,000, or correct the data"
      ])
  }

  @Test("a zone or a month is written in its own words, capitals aside")
  func aZoneOrAMonthIsWrittenInItsOwnWordsCapitalsAside() throws {
    let site = Site(
      "a:\n  title: A\n  measure: count\n  value: v\n  data: a.csv\n  polarity: higher\n  bands: {target: \"> 2\"}\n",
      data: ["a.csv": "period,v\n2021-02,3\n2021-03,1\n"])
    let place = Place("paper.md", line: 1)
    let status = try site.figure("a.status@2021-02").get()
    #expect(Verdict.of("Target met", against: status, at: place) == .agrees)
    let month = try site.figure("a.max.when").get()
    #expect(Verdict.of("february 2021", against: month, at: place) == .agrees)
    guard case .contradicts(let problem) = Verdict.of("March 2021", against: month, at: place) else {
      Issue.record("March does not contradict February")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:1: error: the paper says March 2021 but a.max.when is February 2021 [figure-mismatch]; "
          + "worked out: the period of max (a.csv, line 2); help: write February 2021, or correct the data"
      ])
  }

  @Test("every figure agrees with itself as printed") func everyFigureAgreesWithItselfAsPrinted() throws {
    var random = Seeded(81)
    let units: [Unit] = [
      .percent, .percentagePoints, .number, .pounds, .per(10_000), Self.cases, Self.millions, Self.thousands,
    ]
    for _ in 0..<2_000 {
      let number = DecimalNumber(
        mantissa: Int128(Int.random(in: -9_999_999...9_999_999, using: &random)),
        scale: .random(in: 0...6, using: &random))
      let unit = units.randomElement(using: &random) ?? .number
      let figure = try figure(number.description, unit, Int.random(in: 0...3, using: &random))
      #expect(Verdict.of(figure.display, against: figure, at: Place("paper.md")) == .agrees, "\(figure.display)")
    }
  }

  @Test("a hundred thousand random claims are judged or refused") func aHundredThousandRandomClaimsAreJudgedOrRefused()
    throws
  {
    let alphabet = Array("0123,.()£%-−+ kmbn per\u{A0}\u{301}é")
    let figure = try figure("12", .number, 0)
    var random = Seeded(9)
    var kinds: [Int] = [0, 0, 0]
    for _ in 0..<100_000 {
      let text = String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "1" })
      switch Verdict.of(text, against: figure, at: Place("paper.md")) {
      case .agrees: kinds[0] += 1
      case .contradicts: kinds[1] += 1
      case .cannotBeJudged: kinds[2] += 1
      }
    }
    #expect(kinds.allSatisfy { $0 > 10 })
  }
}
