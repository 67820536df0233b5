import Diagnostics
import Foundation
import Indicators
import Testing

@testable import Figures

/// Every form that a reader lists comes to what it says, and the guide for writers has the reader's row.
@Suite struct ClaimReaderTests {
  @Test("every form of every reader comes to what it says", arguments: ClaimReader.all.map(\.name))
  func everyFormOfEveryReaderComesToWhatItSays(_ name: String) throws {
    let reader = try #require(ClaimReader.all.first { $0.name == name })
    for form in reader.forms {
      let verdict = try ClaimExample(form.data).verdict(form.words)
      #expect(verdict.outcome == form.outcome, "'\(form.words)' and \(form.data): \(verdict.told)")
    }
  }

  @Test("every form of a reader is read by that reader", arguments: ClaimReader.all.map(\.name))
  func everyFormOfAReaderIsReadByThatReader(_ name: String) throws {
    let reader = try #require(ClaimReader.all.first { $0.name == name })
    for form in reader.forms where form.outcome == .agrees {
      let example = ClaimExample(form.data)
      let claim = Claim(
        form.words, try example.site.figure(example.reference).get(), of: example.site.book["a"], in: nil)
      let first = ClaimReader.all.first { $0.read(claim) != nil }
      #expect(
        [name, "as printed"].contains(first?.name) || form.words == "2",
        "'\(form.words)' is read by \(first?.name ?? "none")")
    }
  }

  @Test("a number with its unit alone is of no other reader")
  func aNumberWithItsUnitAloneIsOfNoOtherReader() throws {
    let others = ClaimReader.all.prefix { $0.name != ClaimReader.numbers.name }
    let forms = ClaimReader.all.flatMap(\.forms)
    let amounts = Set(forms.map(\.words)).filter { ClaimedAmount($0) != nil }.sorted()
    for data in Set(forms.map(\.data)).sorted() {
      let example = ClaimExample(data)
      let figure = try example.site.figure(example.reference).get()
      for words in amounts {
        let claim = Claim(words, figure, of: example.site.book["a"], in: nil)
        guard claim.isPlainNumber else { continue }
        #expect(others.allSatisfy { $0.read(claim) == nil }, "'\(words)' and \(data)")
      }
    }
  }

  @Test("every reader has a name of its own and forms of more than one outcome")
  func everyReaderHasANameOfItsOwnAndForms() {
    #expect(Set(ClaimReader.all.map(\.name)).count == ClaimReader.all.count)
    for reader in ClaimReader.all { #expect(!reader.forms.isEmpty) }
  }

  @Test("the writing guide has the row of every reader", arguments: ClaimReader.all.map(\.name))
  func theWritingGuideHasTheRowOfEveryReader(_ name: String) throws {
    let reader = try #require(ClaimReader.all.first { $0.name == name })
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/figures.md").standardizedFileURL
    let agreeing = reader.forms.filter { $0.outcome == .agrees }
    var words: [String] = []
    for form in agreeing.isEmpty ? reader.forms : agreeing where !words.contains(form.words) {
      words.append(form.words)
    }
    let row = "| \(name) | \(reader.reads) | \(words.map { "`\($0)`" }.joined(separator: ", ")) |"
    #expect(try String(contentsOf: guide, encoding: .utf8).contains(row + "\n"), "\(row)")
  }

  @Test("every word for a direction is judged by its sense, upwards and downwards")
  func everyWordForADirectionIsJudgedByItsSense() throws {
    let rise = ClaimExample("change 30 to 40, higher is better")
    let fall = ClaimExample("change 40 to 30, higher is better")
    let still = ClaimExample("change 40 to 40, higher is better")
    for (phrase, sense) in DirectionClaim.leading.all {
      let expected: [ClaimReader.Outcome] =
        switch sense {
        case .up, .better: [.agrees, .contradicts, .contradicts]
        case .down, .worse: [.contradicts, .agrees, .contradicts]
        case .changed: [.agrees, .agrees, .contradicts]
        case .level: [.contradicts, .contradicts, .agrees]
        case .steady: [.unjudged, .unjudged, .agrees]
        }
      #expect(try [rise, fall, still].map { try $0.verdict(phrase).outcome } == expected, "\(phrase)")
    }
    for (phrase, sense) in DirectionClaim.trailing.all where sense == .up || sense == .down {
      #expect(try rise.verdict("10 \(phrase)").outcome == (sense == .up ? .agrees : .contradicts), "10 \(phrase)")
      #expect(try fall.verdict("10 \(phrase)").outcome == (sense == .up ? .contradicts : .agrees), "10 \(phrase)")
    }
  }

  @Test("every word for a position is judged by its sense, above and below")
  func everyWordForAPositionIsJudgedByItsSense() throws {
    let examples = ["gap 60 beside 40, higher is better", "gap 20 beside 40, higher is better", "gap 40 beside 40"]
    for (phrase, sense) in PositionClaim.phrases.all {
      let expected: [ClaimReader.Outcome] =
        switch sense {
        case .up, .changed: [.agrees, .contradicts, .contradicts]
        case .down: [.contradicts, .agrees, .contradicts]
        case .level, .steady: [.contradicts, .contradicts, .agrees]
        case .better: [.agrees, .contradicts, .unjudged]
        case .worse: [.contradicts, .agrees, .unjudged]
        }
      #expect(try examples.map { try ClaimExample($0).verdict(phrase).outcome } == expected, "\(phrase)")
    }
  }
}
