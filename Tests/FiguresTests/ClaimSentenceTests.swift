import Diagnostics
import Testing

@testable import Figures

/// Sentences as papers have them, with the words that are marked in brackets: what is true is never flagged, what is
/// false always is.
@Suite struct ClaimSentenceTests {
  @Test("a true sentence agrees", arguments: TrueClaims.all) func aTrueSentenceAgrees(_ row: Sentence) throws {
    let verdict = try ClaimExample(row.data).verdict(row.marked)
    #expect(verdict.outcome == .agrees, "\(row.text), \(row.data): \(verdict.told)")
  }

  @Test("a false sentence is flagged", arguments: FalseClaims.all) func aFalseSentenceIsFlagged(_ row: Sentence) throws
  {
    let verdict = try ClaimExample(row.data).verdict(row.marked)
    #expect(verdict.outcome == row.outcome, "\(row.text), \(row.data): \(verdict.told)")
  }

  @Test("there are enough of both") func thereAreEnoughOfBoth() {
    #expect(Set(TrueClaims.all.map(\.text)).count >= 80)
    #expect(Set(FalseClaims.all.map(\.text)).count >= 60)
  }
}

/// A sentence with its marked words, the data that they are held against, and what has to come of it.
struct Sentence: Sendable {
  let text: String
  let data: String
  var outcome = ClaimReader.Outcome.agrees

  init(_ text: String, _ data: String, _ outcome: ClaimReader.Outcome = .agrees) {
    (self.text, self.data, self.outcome) = (text, data, outcome)
  }

  /// The words in brackets.
  var marked: String { String(text.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }) }
}
