import Foundation
import Testing

@testable import Figures

/// The guide for writers names every word that may stand in verified text.
@Suite struct ClaimGuideTests {
  @Test("the writing guide names every hedge and every fraction")
  func theWritingGuideNamesEveryHedgeAndEveryFraction() throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/writing.md").standardizedFileURL
    let text = try String(contentsOf: guide, encoding: .utf8)
    for words in Hedge.all.map(\.words) + Fraction.named.keys.sorted() {
      #expect(text.contains("`\(words)`"), "\(words)")
    }
  }
}
