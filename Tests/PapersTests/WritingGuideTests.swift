import Diagnostics
import Documents
import Figures
import Foundation
import Indicators
import Testing

@testable import Papers

/// The guide for writers names everything that the catalogues hold.
@Suite("The writing guide")
struct WritingGuideTests {
  private static let guide = files.values.joined(separator: "\n")

  /// The files of the guide by name.
  private static let files: [String: String] = {
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: docs.path)) ?? []
    let texts = names.filter { $0.hasSuffix(".md") }.map { name in
      (name, (try? String(contentsOf: docs.appendingPathComponent(name), encoding: .utf8)) ?? "")
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }()

  @Test("has links that lead to headings, and leads from its first file to every other")
  func links() throws {
    var reached: Set<String> = []
    for (name, text) in Self.files {
      for link in text.matches(of: #/\]\(([a-z-]+\.md)?(?:#([a-z0-9-]+))?\)/#) {
        let target = link.output.1.map(String.init) ?? name
        if name == "writing.md" { reached.insert(target) }
        guard let id = link.output.2, let file = Self.files[target] else { continue }
        #expect(Self.anchors(file).contains(String(id)), "\(name): \(link.output.0)")
      }
    }
    #expect(reached == Set(Self.files.keys))
  }

  /// The ids that GitHub gives to the headings of a file.
  private static func anchors(_ text: String) -> Set<String> {
    var isCode = false
    let headings = text.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode && line.hasPrefix("#")
    }
    return Set(
      headings.map { line in
        let words = line.drop { "# ".contains($0) }.lowercased()
        return String(words.filter { $0.isLetter || $0.isNumber || " -".contains($0) }.map { $0 == " " ? "-" : $0 })
      })
  }

  @Test("has a row for every rule that a site can set", arguments: RuleCatalogue.all.map(\.id))
  func rule(_ id: String) {
    #expect(Self.guide.contains("`\(id)`"))
  }

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
