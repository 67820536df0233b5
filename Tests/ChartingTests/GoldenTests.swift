import Charting
import Foundation
import Testing

/// Each kind's own example against its golden pictures. `CHART_GOLDENS=write swift test` writes them anew;
/// `CHART_PICTURES=<folder>` also writes a page to look at.
struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

  @Test(arguments: ChartKind.all)
  func theExampleIsDrawnAsInItsGoldenPictures(kind: ChartKind) throws {
    let (rendered, problems) = kind.example().rendered()
    #expect(problems.isEmpty)
    let chart = try #require(rendered)
    for (name, svg) in [("wide", chart.wide), ("narrow", chart.narrow), ("sparkline", chart.sparkline)] {
      let file = Self.folder.appending(path: "\(kind.name)-\(name).svg")
      if ProcessInfo.processInfo.environment["CHART_GOLDENS"] == "write" {
        try (svg + "\n").write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == svg + "\n", "\(file.lastPathComponent) differs")
    }
  }

  @Test func theStyleSheetIsAsInItsGoldenFile() throws {
    let file = Self.folder.appending(path: "charts.css")
    if ProcessInfo.processInfo.environment["CHART_GOLDENS"] == "write" {
      try ChartStyle.css.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == ChartStyle.css)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["CHART_PICTURES"] != nil))
  func aPageOfAllPicturesIsWritten() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["CHART_PICTURES"] ?? ".")
    let charts = ChartKind.all.map { $0.example() } + EdgeCharts.all + ColumnCharts.all
    let body = charts.compactMap { $0.rendered().0 }.map { "<h2>\($0.finding)</h2>\($0.sparkline)\($0.figure)" }
    let style = "body{font-family:Arial;background:var(--chart-page);color:var(--chart-text)}" + ChartStyle.css
    let page = "<!doctype html><meta charset=\"utf-8\"><style>\(style)</style>" + body.joined()
    try page.write(to: folder.appending(path: "charts.html"), atomically: true, encoding: .utf8)
    #expect(body.count == charts.count)
  }
}
