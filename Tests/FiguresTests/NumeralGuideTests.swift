import Foundation
import Testing

@testable import Figures

/// The guide for writers says which numbers need no reference.
@Suite struct NumeralGuideTests {
  @Test("the writing guide names every context, with an example of it")
  func theWritingGuideNamesEveryContextWithAnExampleOfIt() throws {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/figures.md").standardizedFileURL
    let lines = try String(contentsOf: guide, encoding: .utf8).split(separator: "\n")
    for context in NumeralContext.all {
      let row = try #require(lines.first { $0.hasPrefix("| \(context.name) |") }, "\(context.name)")
      #expect(context.forms.flatMap(\.examples).contains { row.contains("`\($0)`") }, "\(context.name)")
    }
  }
}
