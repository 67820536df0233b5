import Foundation
import Testing

@testable import Figures

/// The guide for writers names everything that may stand in a formula or a comparison.
@Suite struct FormulaGuideTests {
  private static let guide: String = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/figures.md").standardizedFileURL
    return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  }()

  @Test("it has a row for every function", arguments: FormulaFunction.all.map { "| `\($0.form)` | \($0.summary) |" })
  func itHasARowForEveryFunction(_ row: String) {
    #expect(Self.guide.contains(row))
  }

  @Test("it names every unit and every sign")
  func itNamesEveryUnitAndEverySign() {
    for word in DeclaredUnit.words.filter({ !$0.hasPrefix("£") }) + Relation.allCases.map(\.rawValue) {
      #expect(Self.guide.contains("`\(word)`"), "\(word)")
    }
  }
}
