import Diagnostics
import Indicators
import Testing

@testable import Figures

/// What `check --fix` would write: the author's own form with the right number, or nothing.
@Suite struct RewritingTests {
  private static let site = Site(
    """
    rate: {title: A, measure: percentage, value: rate, data: t.csv, decimals: 1}
    net: {title: B, measure: number, value: net, data: t.csv}
    many: {title: C, measure: count, value: many, data: t.csv}
    few: {title: D, measure: count, value: few, data: t.csv}
    spent: {title: E, measure: money, value: spent, data: t.csv, unit: £k}
    s47: {title: F, measure: rate, numerator: few, denominator: many, data: t.csv, decimals: 1}

    """, data: ["t.csv": "period,rate,net,many,few,spent\n2019,79.6,383,1803,3,65828\n2020,81.24,-383,1983,5,74475\n"])

  private func rewritten(_ written: String, _ reference: String) throws -> String? {
    let figure = try Self.site.figure(reference).get()
    let place = Place("paper.md", line: 41, column: 18, width: written.count)
    switch Verdict.of(written, against: figure, of: Self.site.book[figure.indicator ?? ""], at: place) {
    case .agrees: return "agrees"
    case .cannotBeJudged(let problem): return problem.fix.map { "not judged, but \($0)" }
    case .contradicts(let problem):
      guard let fix = problem.fix else { return nil }
      #expect(fix.place == place)
      #expect(fix.written == written)
      #expect(Verdict.of(fix.replacement, against: figure, at: place) == .agrees)
      return fix.replacement
    }
  }

  @Test(
    "the form stays: decimals, commas, signs, brackets, magnitude, unit",
    arguments: [
      ("82%", "rate@2020", "81%"), ("82.1%", "rate@2020", "81.2%"), ("81.20%", "rate@2020", "81.24%"),
      ("82 per cent", "rate@2020", "81 per cent"), ("2,983", "many@2020", "1,983"), ("2983", "many@2020", "1983"),
      ("93", "many@2020", "1,983"), ("(338)", "net@2020", "(383)"), ("(338)", "net@2019", "383"),
      ("-338", "net@2020", "-383"), ("−338", "net@2020", "−383"), ("-383", "net@2019", "383"),
      ("+338", "net@2019", "+383"), ("+383", "net@2020", "−383"), ("338", "net@2020", "383"),
      ("£74.457m", "spent@2020", "£74.475m"), ("£74,457k", "spent@2020", "£74,475k"), ("£75m", "spent@2020", "£74m"),
      ("£74,457,000", "spent@2020", "£74,475,000"), ("4 children", "few@2020", "5 children"),
      ("26.2 per 10,000", "s47@2020", "25.2 per 10,000"), ("\u{A0}82%", "rate@2020", "\u{A0}81%"),
    ])
  func formStays(_ written: String, _ reference: String, _ expected: String) throws {
    #expect(try rewritten(written, reference) == expected)
  }

  @Test(
    "words stay words up to a hundred",
    arguments: [
      ("four", "few@2020", "five"), ("Four", "few@2020", "Five"), ("four children", "few@2020", "five children"),
      ("two hundred and six", "few@2020", "five"), ("forty-two", "many@2020", "1,983"),
      ("three thousand", "many@2020", "two thousand"), ("a million", "spent@2020", "seventy-four million"),
      ("a million", "many@2020", "1,983"),
      ("seventy per cent", "rate@2020", "eighty-one per cent"),
    ])
  func wordsStayWords(_ written: String, _ reference: String, _ expected: String) throws {
    #expect(try rewritten(written, reference) == expected)
  }

  @Test(
    "a hedge stays where it can be kept true, with a number as round as may be",
    arguments: [
      ("nearly 3,000", "many@2020", "nearly 2,000"), ("about 2,900", "many@2020", "about 2,000"),
      ("over 80%", "rate@2019", "over 79%"), ("at least 2,000", "many@2020", "at least 1,900"),
      ("more than six", "few@2020", "more than four"), ("fewer than 5", "few@2020", "fewer than 6"),
      ("just over 90%", "rate@2020", "just over 80%"), ("nearly two thousand", "few@2020", nil),
    ])
  func hedgesStay(_ written: String, _ reference: String, _ expected: String?) throws {
    #expect(try rewritten(written, reference) == expected)
  }

  @Test(
    "there is none where another number would not make the words true, or where they cannot be judged",
    arguments: [
      ("82 percentage points", "rate@2020"), ("£1,983", "rate@2020"), ("a quarter", "rate@2020"),
      ("improved", "rate.direction@2019..2020"), ("some 1,800 or so", "many@2020"),
    ])
  func none(_ written: String, _ reference: String) throws {
    #expect(try rewritten(written, reference) == nil)
  }

  @Test("a period is replaced by the right one") func periods() throws {
    #expect(try rewritten("2019", "rate.max.when") == "2020")
    #expect(try rewritten("the year 2019", "rate.max.when") == nil)
  }

  @Test("nothing is proposed without a place on a line") func noPlace() throws {
    let figure = try Self.site.figure("few@2020").get()
    guard case .contradicts(let problem) = Verdict.of("4", against: figure, at: Place("paper.md", line: 4)) else {
      Issue.record("4 should contradict 5")
      return
    }
    #expect(problem.fix == nil)
  }

  @Test("numbers to a hundred in words are read as themselves", arguments: 0...100) func words(_ number: Int) throws {
    let text = try #require(NumberWords.text(number))
    #expect(NumberWords(text)?.value == number)
    #expect(NumberWords(text)?.rest == "")
    #expect(NumberWords.text(number + 101) == nil)
  }
}

/// Whatever was written and whatever the data says, what is proposed agrees, and is the author's form.
@Suite struct RewritingPropertyTests {
  private static let forms: [(before: String, after: String)] = [
    ("", "%"), ("", " per cent"), ("-", "%"), ("+", ""), ("", ""), ("(", ")"), ("about ", ""), ("nearly ", ""),
    ("over ", "%"), ("at most ", ""), ("", " children"), ("just under ", ""),
  ]

  @Test("a number in any form is put right or left alone") func anyForm() throws {
    var random = Seeded(7)
    let values = (0..<60).map { _ in
      Int.random(in: -2_000_000...2_000_000, using: &random) / [1, 100, 10_000].randomElement(using: &random)!
    }
    let rows = values.enumerated().map { "\(1900 + $0),\($1).\(abs($1) % 7)\n" }.joined()
    let site = Site(
      "net: {title: A, measure: number, value: v, data: t.csv, decimals: 2}\n", data: ["t.csv": "period,v\n" + rows])
    var (fixed, left) = (0, 0)
    for index in values.indices {
      let figure = try site.figure("net@\(1900 + index)").get()
      for form in Self.forms {
        let number = NumberText.decimal(
          Exact(Int.random(in: 0...3_000_000, using: &random)), decimals: Int.random(in: 0...2, using: &random))
        let written = form.before + number + form.after
        let place = Place("a.md", line: 1, column: 1, width: written.count)
        guard case .contradicts(let problem) = Verdict.of(written, against: figure, at: place) else { continue }
        guard let fix = problem.fix else {
          left += 1
          continue
        }
        fixed += 1
        #expect(Verdict.of(fix.replacement, against: figure, at: place) == .agrees, "\(fix)")
        let words = form.before.prefix { $0.isLetter }
        #expect(fix.replacement.hasPrefix(words) && fix.replacement.hasSuffix(form.after.filter { $0 != ")" }))
      }
    }
    #expect(fixed > 200)
    #expect(left > 0)
  }
}
