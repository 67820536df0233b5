import Charting
import Foundation
import Testing

struct RowPictureTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CHART_PICTURES"] != nil))
  func aPageOfAllRowPicturesIsWritten() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["CHART_PICTURES"] ?? ".")
    let pages =
      RowCharts.kinds.map { ($0.name, [$0.example()]) } + [("many", [RowCharts.many])]
      + RowCharts.kinds.map { ($0.name + "-edges", RowCharts.all($0)) }
    for (name, charts) in pages {
      let body = charts.compactMap { $0.rendered().0 }.map {
        "<h2>\($0.finding)</h2><p>\($0.subtitle)</p>\($0.sparkline)\($0.figure)<small>\($0.description)</small>"
      }
      let style = "body{font-family:Arial;background:var(--chart-page);color:var(--chart-text)}" + ChartStyle.css
      let page = "<!doctype html><meta charset=\"utf-8\"><style>\(style)</style>" + body.joined()
      let dark = page.replacing("prefers-color-scheme:dark", with: "prefers-color-scheme:light")
      try page.write(to: folder.appending(path: name + ".html"), atomically: true, encoding: .utf8)
      try dark.write(to: folder.appending(path: name + "-dark.html"), atomically: true, encoding: .utf8)
    }
  }
}
