import Foundation
import Testing

@testable import Figures

/// The guide for writers names every word that may stand in verified text.
@Suite struct ClaimGuideTests {
  @Test("the writing guide names every hedge, fraction, direction and position")
  func theWritingGuideNamesEveryHedgeFractionDirectionAndPosition() throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/figures.md").standardizedFileURL
    let text = try String(contentsOf: guide, encoding: .utf8)
    let spoken = DirectionClaim.leading.all.map(\.text) + PositionClaim.phrases.all.map(\.text)
    for words in Hedge.all.map(\.words) + Fraction.named.keys.sorted() + spoken {
      #expect(text.contains("`\(words)`"), "\(words)")
    }
  }
}
