import Diagnostics
import Figures
import Testing

@Suite struct ReferenceTests {
  private static let place = Place("paper.md", line: 3, column: 7)

  @Test(
    "a reference is a name and what is asked of it",
    arguments: [
      ("pi4", "pi4 value false - -"), ("pi4.mean", "pi4 mean false - -"), ("pi4.max.when", "pi4 max true - -"),
      ("s47/england", "s47 value false england -"), ("pi4@2021-02", "pi4 value false - 2021-02"),
      ("pi4.mean@2018-04..2022-03", "pi4 mean false - 2018-04..2022-03"),
      ("s47.count/west-midlands@FY2011-12", "s47 count false west-midlands FY2011-12"),
      ("pi4.min.when/england@2021-22 Q2", "pi4 min true england 2021-22 Q2"),
      ("pi4-new_2", "pi4-new_2 value false - -"),
      ("2021", "2021 value false - -"), ("pi4@@", "pi4 value false - @"), ("-", "- value false - -"),
    ])
  func aReferenceIsANameAndWhatIsAskedOfIt(_ text: String, _ expected: String) throws {
    let reference = try Reference.parse(text, at: Self.place).get()
    #expect(
      "\(reference.name) \(reference.statistic) \(reference.asksWhen) \(reference.area ?? "-") \(reference.period ?? "-")"
        == expected)
    #expect(reference.text == text)
    #expect(reference.place == Place("paper.md", line: 3, column: 7, width: text.count))
  }

  @Test(
    "what is no reference is told with its column",
    arguments: [
      ("", 7, "a figure starts with the id of an indicator"),
      (".mean", 7, "a figure starts with the id of an indicator"),
      (" pi4", 7, "a figure starts with the id of an indicator"),
      ("é", 7, "a figure starts with the id of an indicator"),
      ("pi4.", 11, "a statistic is missing after the dot"),
      ("pi4./england", 11, "a statistic is missing after the dot"),
      ("pi4.max.", 15, "only 'when' can follow a statistic, not ''"),
      ("pi4.max.where", 15, "only 'when' can follow a statistic, not 'where'"),
      ("pi4/", 11, "an area is missing after the slash"), ("pi4/@2021", 11, "an area is missing after the slash"),
      ("pi4@", 11, "a period is missing after the @"), ("pi4 ", 10, "' ' has no meaning in a figure"),
      ("pi4.max.when.when", 19, "'.' has no meaning in a figure"),
      ("pi4/england.mean", 18, "'.' has no meaning in a figure"),
      ("pi4+pi5", 10, "'+' has no meaning in a figure"), ("pi4.mean%", 15, "'%' has no meaning in a figure"),
      ("pi4/a/b", 12, "'/' has no meaning in a figure"),
      ("pié", 9, "'é' has no meaning in a figure"), ("p👍🏽x", 8, "'👍🏽' has no meaning in a figure"),
    ])
  func whatIsNoReferenceIsToldWithItsColumn(_ text: String, _ column: Int, _ message: String) {
    #expect(
      told(text, Self.place) == [
        "paper.md:3:\(column): error: \(message), in '\(text)' [figure-syntax]; "
          + "help: write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"
      ])
  }

  @Test("without a column the line is told") func withoutAColumnTheLineIsTold() {
    #expect(
      told("pi4.", Place("paper.md", line: 3)) == [
        "paper.md:3: error: a statistic is missing after the dot, in 'pi4.' [figure-syntax]; "
          + "help: write name.statistic/area@period, such as pi4.mean or s47/england@2020-21"
      ])
  }

  private func told(_ text: String, _ place: Place) -> [String] {
    guard case .failure(let problem) = Reference.parse(text, at: place) else { return [] }
    return [problem].told
  }

  @Test("a hundred thousand random texts are read or refused") func aHundredThousandRandomTextsAreReadOrRefused() {
    let alphabet = Array("pi4.mean/@-_2021.. when\n\té👍🏽\u{301}\0")
    var random = Seeded(100_000)
    var read = 0
    for _ in 0..<100_000 {
      let length = Int.random(in: 0...14, using: &random)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "p" })
      switch Reference.parse(text, at: Self.place) {
      case .success(let reference):
        read += 1
        let when = reference.asksWhen ? ".when" : ""
        let tail = when + (reference.area.map { "/" + $0 } ?? "") + (reference.period.map { "@" + $0 } ?? "")
        let forms = ["\(reference.name).\(reference.statistic)\(tail)", "\(reference.name)\(tail)"]
        if !forms.contains(text) || reference.name.isEmpty { Issue.record("'\(text)' was read as '\(forms[0])'") }
      case .failure(let problem):
        if problem.rule.id != "figure-syntax" { Issue.record("\(problem)") }
        let column = problem.place?.column ?? 0
        if !(7...7 + text.count).contains(column) { Issue.record("column \(column) is outside '\(text)'") }
      }
    }
    #expect((1_000...99_000).contains(read))
  }
}
