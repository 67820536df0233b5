import Documents
import Figures
import Foundation
import Indicators
import Testing

@testable import Papers

/// The guide for writers names everything that the catalogues hold.
@Suite("The writing guide")
struct WritingGuideTests {
  private static let guide: String = {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: repository.appendingPathComponent("docs/writing.md"), encoding: .utf8)) ?? ""
  }()

  @Test("names every statistic", arguments: Statistic.all.map(\.name)) func statistic(_ name: String) {
    #expect(Self.guide.contains("`\(name)`"))
  }

  @Test("names every measure", arguments: Measure.all.map(\.id)) func measure(_ id: String) {
    #expect(Self.guide.contains("`\(id)`"))
  }

  @Test("names every method of a group", arguments: GroupMethod.all.map(\.id)) func method(_ id: String) {
    #expect(Self.guide.contains("| `\(id)` |"))
  }

  @Test("names every status", arguments: Definition.Status.allCases) func status(_ status: Definition.Status) {
    #expect(Self.guide.contains("`\(status.rawValue)`"))
  }

  @Test("names every kind of period", arguments: PeriodKind.allCases) func period(_ kind: PeriodKind) {
    #expect(Self.guide.contains("`\(kind.rawValue)`"))
  }

  @Test("names every kind of document", arguments: DocumentKind.all.map(\.word)) func document(_ word: String) {
    #expect(Self.guide.contains("| `\(word)` |"))
  }

  @Test("names every block", arguments: BlockKind.all.map(\.name)) func block(_ name: String) {
    #expect(Self.guide.contains("```yaml \(name)\n"))
  }

  @Test("names every callout", arguments: CalloutKind.inPapers.map(\.word)) func callout(_ word: String) {
    #expect(Self.guide.contains("`\(word)`"))
  }

  @Test("names every verb of recommendations", arguments: RecommendationVerb.all.map(\.active))
  func verb(_ word: String) {
    #expect(Self.guide.contains("`\(word)`"))
  }
}
