import Diagnostics
import Indicators
import Tables
import Testing

@testable import Figures

/// Numbers and fractions that an author wrote in words.
@Suite struct ClaimWordsTests {
  private func figure(_ value: String, _ unit: Unit) throws -> Figure {
    let quantity = Quantity(Exact(try #require(DecimalNumber(value))), unit: unit, decimals: 1)
    let reference = try Reference.parse("pi4", at: Place("paper.md", line: 3, column: 9)).get()
    return Figure(
      reference: reference, indicator: "pi4", content: .number(quantity),
      working: Working("read"), origin: nil)
  }

  private func verdict(_ written: String, _ value: String, _ unit: Unit) throws -> Verdict {
    Verdict.of(written, against: try figure(value, unit), at: Place("paper.md", line: 3, column: 5))
  }

  private func check(_ written: String, contradicts value: String, _ unit: Unit, perhaps slip: String = "") throws {
    let display = try figure(value, unit).display
    guard case .contradicts(let problem) = try verdict(written, value, unit) else {
      Issue.record("'\(written)' does not contradict \(display)")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: the paper says \(written) but pi4 is \(display) [figure-mismatch]; worked out: read; "
          + slip + "help: write \(display), or correct the data"
      ])
  }

  @Test(
    "a number in words is that number",
    arguments: [
      ("zero", 0, 1), ("one", 1, 1), ("twelve", 12, 1), ("nineteen", 19, 1), ("twenty", 20, 1), ("ninety-nine", 99, 1),
      ("forty two", 42, 1), ("Forty-Two", 42, 1), ("two hundred", 200, 1), ("a hundred", 100, 1),
      ("two hundred and six", 206, 1), ("nine hundred ninety-nine", 999, 1), ("twelve hundred", 1_200, 1),
      ("a thousand", 1_000, 1_000), ("two thousand and six", 2_006, 1), ("forty-two thousand", 42_000, 1_000),
      ("two hundred thousand", 200_000, 1_000), ("one million", 1_000_000, 1_000_000),
      ("one million two hundred thousand", 1_200_000, 1_000),
      ("nine thousand nine hundred and ninety-nine", 9_999, 1), ("four\u{A0}hundred", 400, 1),
    ])
  func aNumberInWordsIsThatNumber(_ text: String, _ value: Int, _ step: Int) throws {
    let words = try #require(NumberWords(text))
    #expect(words.value == value)
    #expect(words.step == step)
    #expect(words.rest == "")
  }

  @Test(
    "what is no number in words is none",
    arguments: [
      "", "a", "and", "hundred", "thousand", "children", "a four", "and four", "-", "--", "fourty",
      "forty-two-year plan", "4",
    ])
  func whatIsNoNumberInWordsIsNone(_ text: String) {
    #expect(NumberWords(text) == nil)
  }

  @Test(
    "as much is read as makes a number",
    arguments: [
      ("four children", 4, "children"), ("four and", 4, "and"), ("four five", 4, "five"), ("zero one", 0, "one"),
      ("twenty eleven", 20, "eleven"), ("two thousand million", 2_000, "million"), ("four - five", 4, "- five"),
      ("two hundred hundred", 200, "hundred"),
      ("two hundred and a", 200, "and a"),
    ])
  func asMuchIsReadAsMakesANumber(_ text: String, _ value: Int, _ rest: String) throws {
    let words = try #require(NumberWords(text))
    #expect(words.value == value)
    #expect(words.rest == rest)
  }

  @Test(
    "words agree where the value rounds to them",
    arguments: [
      ("four", "4", Unit.number), ("four", "4.4", .number), ("four", "-4", .number), ("Four children", "4", .number),
      ("four children", "4", .words("children")), ("forty-two per cent", "42.4", .percent),
      ("fifteen", "14.93", .number),
      ("five percentage points", "-5.4", .percentagePoints), ("zero", "0.4", .number), ("two hundred", "200", .number),
      ("two thousand", "1983", .number), ("two million", "2400000", .pounds), ("nearly two thousand", "1983", .number),
      ("more than forty per cent", "42.4", .percent), ("two hundred per 10,000", "200", .per(10_000)),
    ])
  func wordsAgreeWhereTheValueRoundsToThem(_ written: String, _ value: String, _ unit: Unit) throws {
    #expect(try verdict(written, value, unit) == .agrees)
  }

  @Test(
    "words contradict any other value",
    arguments: [
      ("four", "5.1", Unit.number), ("forty-two percentage points", "43", .percent), ("two hundred", "201", .number),
      ("two thousand", "3500", .number), ("four bananas", "4", .words("children")),
      ("more than forty per cent", "39.9", .percent),
    ])
  func wordsContradictAnyOtherValue(_ written: String, _ value: String, _ unit: Unit) throws {
    try check(written, contradicts: value, unit)
  }

  @Test("slips are made in words too") func slipsAreMadeInWordsToo() throws {
    try check("forty-two", contradicts: "24", .number, perhaps: "perhaps: two digits are swapped; ")
  }

  @Test(
    "a fraction agrees within two and a half percentage points",
    arguments: [
      ("half", "50"), ("half", "47.5"), ("half", "52.5"), ("a half", "51"), ("One half", "49"), ("a third", "33.3"),
      ("one third", "30.84"), ("a third", "35.83"), ("two thirds", "66.7"), ("two-thirds", "69.16"),
      ("a quarter", "25"),
      ("one quarter", "22.5"), ("three quarters", "77.5"), ("three-quarters", "75"), ("one in five", "20"),
      ("one in five", "22.5"), ("four in ten", "37.5"), ("one in twenty", "2.5"), ("a fifth", "21"),
      ("four fifths", "81.2"), ("8 out of 10", "81.2"), ("eight out of ten", "78"), ("1 in 5", "20"), ("a tenth", "11"),
      ("one in a hundred", "1.5"),
      ("nearly half", "48"),
      ("about a third", "31"), ("more than half", "50.1"), ("just over a quarter", "26"), ("over two thirds", "66.7"),
      ("fewer than one in five", "19.9"), ("at least three quarters", "75"),
    ])
  func aFractionAgreesWithinTwoAndAHalfPercentagePoints(_ written: String, _ value: String) throws {
    #expect(try verdict(written, value, .percent) == .agrees)
  }

  @Test(
    "a fraction contradicts what is further away",
    arguments: [
      ("half", "47.4", Unit.percent), ("half", "52.6", .percent), ("a third", "30.8", .percent),
      ("a third", "35.9", .percent), ("two thirds", "33.3", .percent), ("one in five", "22.6", .percent),
      ("one in a hundred", "1.6", .percent), ("one in forty", "1.2", .percent),
      ("nearly half", "47", .percent), ("nearly half", "50", .percent), ("more than half", "50", .percent),
      ("over two thirds", "66.6", .percent),
    ])
  func aFractionContradictsWhatIsFurtherAway(_ written: String, _ value: String, _ unit: Unit) throws {
    try check(written, contradicts: value, unit)
  }

  @Test(
    "a fraction of what is no percentage cannot be judged",
    arguments: [
      ("half", "0.5", Unit.number), ("half", "50", .number), ("a quarter", "25", .pounds),
      ("four in ten", "4", .number), ("16 out of twenty", "16", .number), ("three quarters", "3", .number),
      ("half", "50", .percentagePoints),
    ])
  func aFractionOfWhatIsNoPercentageCannotBeJudged(_ written: String, _ value: String, _ unit: Unit) throws {
    guard case .cannotBeJudged(let problem) = try verdict(written, value, unit) else {
      Issue.record("'\(written)' was judged")
      return
    }
    let display = try figure(value, unit).display
    #expect(
      [problem].told == [
        "paper.md:3:5: error: '\(written)' cannot be compared with \(display): a fraction is a share, and this is none "
          + "[claim-not-understood]; help: mark only the number, such as [\(display)](=pi4)"
      ])
  }

  @Test(
    "two numbers cannot be judged",
    arguments: ["four to five", "forty or fifty", "four - five", "16 - 20"])
  func twoNumbersCannotBeJudged(_ written: String) throws {
    guard case .cannotBeJudged(let problem) = try verdict(written, "16", .number) else {
      Issue.record("'\(written)' was judged")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: '\(written)' cannot be compared with 16.0: it has two numbers, and a figure is one "
          + "[claim-not-understood]; help: mark each number on its own, perhaps with pi4.min and pi4.max"
      ])
  }

  @Test(
    "what would be another number or fraction cannot be judged",
    arguments: [
      "four and a half", "four five", "two thousand hundred", "four million million",
      "16 hundred", "16 and a half", "five in four", "four in four",
      "zero in ten", "one in", "one in five in six", "four point five", "half of the children", "a", "one in zero",
      "three halves", "half half", "twenty-eleven",
    ])
  func whatWouldBeAnotherNumberOrFractionCannotBeJudged(_ written: String) throws {
    guard case .cannotBeJudged(let problem) = try verdict(written, "16", .number) else {
      Issue.record("'\(written)' was judged")
      return
    }
    #expect(
      [problem].told == [
        "paper.md:3:5: error: '\(written)' cannot be compared with 16.0 [claim-not-understood]; "
          + "help: mark only the number, such as [16.0](=pi4)"
      ])
  }

  @Test("fifty thousand random texts of number words are judged or refused")
  func fiftyThousandRandomTextsOfNumberWordsAreJudgedOrRefused() throws {
    let words = [
      "a", "and", "four", "forty", "zero", "hundred", "thousand", "million", "in", "half", "thirds", "-", "four-",
      "nearly",
      "children", "%", "two-forty", "1",
    ]
    var random = Seeded(42)
    var kinds = [0, 0, 0]
    for _ in 0..<50_000 {
      let text = (0..<Int.random(in: 1...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "a" }
      switch try verdict(text.joined(separator: " "), "4", .number) {
      case .agrees: kinds[0] += 1
      case .contradicts: kinds[1] += 1
      case .cannotBeJudged: kinds[2] += 1
      }
    }
    #expect(kinds.allSatisfy { $0 > 10 })
  }
}
