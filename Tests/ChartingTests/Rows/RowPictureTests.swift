import Charting
import Foundation
import Testing

struct RowPictureTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CHART_PICTURES"] != nil))
  func aPageOfAllRowPicturesIsWritten() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["CHART_PICTURES"] ?? ".")
    let charts = RowCharts.kinds.map { $0.example() } + RowCharts.kinds.flatMap { RowCharts.all($0) }
    let body = charts.compactMap { $0.rendered().0 }.map {
      "<h2>\($0.finding)</h2><p>\($0.subtitle)</p>\($0.sparkline)\($0.figure)<small>\($0.description)</small>"
    }
    let style = "body{font-family:Arial;background:var(--chart-page);color:var(--chart-text)}" + ChartStyle.css
    let page = "<!doctype html><meta charset=\"utf-8\"><style>\(style)</style>" + body.joined()
    try page.write(to: folder.appending(path: "rows.html"), atomically: true, encoding: .utf8)
    let dark = page.replacing("prefers-color-scheme:dark", with: "prefers-color-scheme:light")
    try dark.write(to: folder.appending(path: "rows-dark.html"), atomically: true, encoding: .utf8)
  }
}
