import Foundation
import Testing

@testable import Charting

struct KindTests {
  @Test(arguments: ChartKind.all.map(\.name))
  func theWritingGuideNamesTheKind(name: String) throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let guide = try String(contentsOf: repository.appending(path: "docs/tables-and-charts.md"), encoding: .utf8)
    #expect(guide.contains("| `\(name)` |"))
  }

  @Test(arguments: ChartKind.all.map(\.name))
  func onePictureAloneIsTheSameAsOneOfBoth(name: String) throws {
    let chart = try #require(ChartKind.named(name)).example()
    let rendered = try #require(chart.rendered().0)
    #expect(chart.picture(wide: true) == rendered.wide)
    #expect(chart.picture(wide: false) == rendered.narrow)
    var wrong = chart
    wrong.id = "4"
    #expect(wrong.picture(wide: true) == nil)
  }

  @Test func kindsAreFoundByTheirNames() {
    #expect(Set(ChartKind.all.map(\.name)).count == ChartKind.all.count)
    #expect(ChartKind.all.allSatisfy { ChartKind.named($0.name) == $0 })
    #expect(ChartKind.named("pie") == nil)
  }
}
