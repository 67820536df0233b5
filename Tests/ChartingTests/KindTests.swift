import Foundation
import Testing

@testable import Charting

struct KindTests {
  @Test(arguments: ChartKind.all.map(\.name))
  func theWritingGuideNamesTheKind(name: String) throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let guide = try String(contentsOf: repository.appending(path: "docs/writing.md"), encoding: .utf8)
    #expect(guide.contains("| `\(name)` |"))
  }

  @Test func kindsAreFoundByTheirNames() {
    #expect(Set(ChartKind.all.map(\.name)).count == ChartKind.all.count)
    #expect(ChartKind.all.allSatisfy { ChartKind.named($0.name) == $0 })
    #expect(ChartKind.named("pie") == nil)
  }
}
