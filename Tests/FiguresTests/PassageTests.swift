import Testing

@testable import Figures

/// Words between two figures: what is true is never flagged, what is clearly false always is.
@Suite("Words between two figures") struct PassageTests {
  @Test("a true sentence agrees", arguments: TruePassages.all) func agrees(_ sentence: PassageSentence) throws {
    #expect(try sentence.problems().map(\.told) == [])
  }

  @Test("words that speak against both are flagged", arguments: FalsePassages.all)
  func flagged(_ sentence: PassageSentence) throws {
    let problems = try sentence.problems()
    #expect(problems.count == 1 && problems[0].told.contains("[figure-context]"), "\(problems)")
  }

  @Test("there are enough of both") func enough() {
    #expect(Set(TruePassages.all.map(\.text)).count >= 60)
    #expect(Set(FalsePassages.all.map(\.text)).count >= 35)
  }

  @Test(
    "the message says what both are, and what to write",
    arguments: [
      (
        "Plans rose from [829 v@2018] to [409 v@2021].", "rose",
        "the paper says 'rose' but v@2021 is 409, lower than v@2018, which is 829 [figure-context]; worked out: as given for "
          + "2021 (v.csv, line 5); worked out: as given for 2018 (v.csv, line 2); help: write 'fell'"
      ),
      (
        "It was [42% low@2019], worse than the [50% low/england@2018] of England.", "worse than",
        "the paper says 'worse than' but low@2019 is 42.0%, lower than low/england@2018, which is 50% [figure-context]; "
          + "worked out: as given for 2019 (low.csv, line 3); worked out: as given for 2018 (comparators.csv, line 3); "
          + "lower is better; help: write 'better than'"
      ),
      (
        "Homes rose from [7 flat@2018] to [7 flat@2019].", "rose",
        "the paper says 'rose' but flat@2019 and flat@2018 are both 7 [figure-context]; worked out: as given for 2019 "
          + "(flat.csv, line 3); worked out: as given for 2018 (flat.csv, line 2); help: say that they are the same"
      ),
      (
        "It fell from [86% high@2019] to [86% high@2020].", "fell",
        "the paper says 'fell' but high@2020 and high@2019 are both printed as 86% [figure-context]; worked out: as given "
          + "for 2020 (high.csv, line 4); worked out: as given for 2019 (high.csv, line 3); help: write more decimals, or "
          + "say that they are the same"
      ),
    ]) func message(_ text: String, _ words: String, _ told: String) throws
  {
    let problems = try PassageSentence(text).problems()
    #expect(problems.map(\.words) == [words])
    #expect(problems.map(\.told) == ["paper.md:1: error: " + told])
  }
}
