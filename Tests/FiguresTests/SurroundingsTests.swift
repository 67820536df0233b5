import Diagnostics
import Indicators
import Testing

@testable import Figures

/// Words beside a marked number: what is true is never flagged, what is clearly false always is.
@Suite struct SurroundingsTests {
  @Test("a true sentence agrees", arguments: TrueSurroundings.all) func aTrueSentenceAgrees(_ row: Sentence) throws {
    let verdict = try row.verdict
    #expect(verdict.outcome == .agrees, "\(row.text), \(row.data): \(verdict.told)")
  }

  @Test("words that speak against the figure are flagged", arguments: FalseSurroundings.all)
  func wordsThatSpeakAgainstTheFigureAreFlagged(_ row: Sentence) throws {
    let verdict = try row.verdict
    #expect(verdict.outcome == .contradicts, "\(row.text), \(row.data): \(verdict.told)")
    guard case .contradicts(let problem) = verdict else { return }
    #expect(problem.rule == .figureContext, "\(row.text)")
  }

  @Test("there are enough of both") func thereAreEnoughOfBoth() {
    #expect(Set(TrueSurroundings.all.map(\.text)).count >= 90)
    #expect(Set(FalseSurroundings.all.map(\.text)).count >= 45)
  }

  @Test(
    "the message says where, and what to write",
    arguments: [
      (
        Sentence("Plans then rose by [172].", "change 558 to 386"), "rose by",
        "beside 172 the paper says 'rose by' but a.change@2020-21..2021-22 is −172 [figure-context]; "
          + "worked out: 386 − 558, 2021-22 against 2020-21; help: write [fell by 172](=a.change@2020-21..2021-22): "
          + "words within the brackets are checked too"
      ),
      (
        Sentence("There were [172] more children than in 2020-21.", "change 558 to 386"), "more children than",
        "beside 172 the paper says 'more children than' but a.change@2020-21..2021-22 is −172 [figure-context]; "
          + "worked out: 386 − 558, 2021-22 against 2020-21; help: write [fell by 172](=a.change@2020-21..2021-22): "
          + "words within the brackets are checked too"
      ),
      (
        Sentence("It is [31] below England.", "gap 98 beside 67"), "below",
        "beside 31 the paper says 'below' but a.gap/england@2021-22 is 31 [figure-context]; worked out: 98 − 67, 2021-22; "
          + "help: write [31 above](=a.gap/england@2021-22): words within the brackets are checked too"
      ),
      (
        Sentence("There were nearly\n[80%] on time.", "80.3%"), "nearly",
        "beside 80% the paper says 'nearly' but a@2021-22 is 80.3% [figure-context]; worked out: as given for 2021-22 "
          + "(a.csv, line 2); help: write [nearly 81%](=a@2021-22): words within the brackets are checked too"
      ),
    ])
  func theMessage(_ row: Sentence, _ words: String, _ told: String) throws {
    var slice: Substring?
    let verdict = try row.verdict {
      slice = $0
      return Place("paper.md", line: 1)
    }
    #expect(slice.map { String($0) } == words)
    #expect(verdict.told == "paper.md:1: error: " + told, "\(verdict.told)")
  }

  @Test("a deficit that falls is a balance that rises") func aDeficitMayFall() throws {
    let site = Site(
      "a: {title: A, measure: money, value: v, data: a.csv}\n", data: ["a.csv": "period,v\n2020-21,-5\n2021-22,-3\n"])
    let figure = try site.figure("a.change@2020-21..2021-22").get()
    let text = "The deficit fell by [£2]."
    let verdict = Verdict.agrees.beside(
      Surroundings(before: text.prefix { $0 != "[" }, after: "."), of: "£2", against: figure, of: site.book["a"],
      in: nil
    ) { _ in Place("paper.md") }
    #expect(verdict == .agrees)
  }

  @Test("a hedge outside the brackets that explains the number belongs inside")
  func aHedgeOutsideBelongsInside() throws {
    let verdict = try Sentence("There were nearly [1,000] referrals.", "983").verdict
    guard case .contradicts(let problem) = verdict else {
      Issue.record("it agrees")
      return
    }
    #expect(problem.rule == .figureMismatch)
    #expect(problem.fix == nil)
    #expect(problem.help == "write [nearly 1,000](=a@2021-22): a hedge counts within the brackets alone")
    let other = try Sentence("There were nearly [2,000] referrals.", "983").verdict
    #expect(other.told.contains("help: write 983, or correct the data"))
  }
}

extension Sentence {
  /// What becomes of the marked words and those beside them.
  var verdict: Verdict {
    get throws { try verdict { _ in Place("paper.md", line: 1) } }
  }

  func verdict(_ place: (Substring) -> Place) throws -> Verdict {
    let example = ClaimExample(data)
    let figure = try example.site.figure(example.reference).get()
    let indicator = example.site.book["a"]
    let verdict = Verdict.of(marked, against: figure, of: indicator, at: Place("paper.md", line: 1, column: 1))
    let before = text.prefix { $0 != "[" }
    let after = text.drop { $0 != "]" }.dropFirst()
    return verdict.beside(
      Surroundings(before: before, after: after), of: marked, against: figure, of: indicator, in: nil, place: place)
  }
}
