import Diagnostics
import Foundation
import Testing

@testable import Charting

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct RowPanelTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Goldens")

  @Test(arguments: RowPanelCharts.kinds)
  func panelsAreDrawnAsInTheirGoldenPictures(kind: ChartKind) throws {
    let (rendered, problems) = RowPanelCharts.chart(kind).rendered()
    #expect(problems.map(\.message) == [])
    let chart = try #require(rendered)
    for (name, svg) in [("wide", chart.wide), ("narrow", chart.narrow)] {
      let file = Self.folder.appending(path: "multiples-\(kind.name)-\(name).svg")
      if ProcessInfo.processInfo.environment["CHART_GOLDENS"] == "write" {
        try (svg + "\n").write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(DrawnPicture(svg).rowOverlaps == [])
      #expect(try String(contentsOf: file, encoding: .utf8) == svg + "\n", "\(file.lastPathComponent) differs")
    }
  }

  @Test(arguments: [
    ChartKind.distribution, .waterfall, .comparison,
  ])
  func barsOfAllPanelsHaveOneScale(kind: ChartKind) throws {
    for wide in [true, false] {
      let picture = DrawnPicture(try #require(RowPanelCharts.chart(kind).picture(wide: wide)))
      let titles = ["Northgate", "Old Town", "Riverside", "Heath and Common"].compactMap { title in
        picture.texts.first { $0.text == title }
      }
      #expect(titles.count == 4)
      let longest = titles.enumerated().map { index, title -> Double in
        let below = titles.filter { $0.top > title.top }.map(\.top).min() ?? picture.height
        let right = titles.filter { $0.top == title.top && $0.left > title.left }.map(\.left).min() ?? picture.width
        return picture.bars.filter {
          $0.ink == "own" && $0.left >= title.left - 1 && $0.right < right && $0.top > title.top && $0.bottom < below
        }.map { $0.right - $0.left }.max() ?? 0
      }
      for (length, tenths) in zip(longest, RowPanelCharts.tenths.map(Double.init)) {
        #expect(abs(length / longest[0] - tenths / 10) < 0.03, "\(longest)")
      }
    }
  }

  @Test func eachRowIsNamedOnceForPanelsBesideEachOther() throws {
    for wide in [true, false] {
      let picture = DrawnPicture(try #require(RowPanelCharts.chart(.waterfall).picture(wide: wide)))
      #expect(picture.texts.count { $0.text == "Grants" } == 2)
    }
  }

  @Test func categoriesAreInTheOrderOfTheirSums() {
    var chart = RowPanelCharts.chart(.distribution)
    for (panel, values) in [[5.0, 1, 2], [0, 9, 1], [0, 0, 1], [0, 0, 0]].enumerated() {
      chart.panels[panel] = RowCharts.chart(.distribution, values, names: ["A", "B", "C"])
    }
    let rows = DistributionRows.tables(of: chart.panels.map { ChartData($0) }).map { $0.rows.map(\.label) }
    #expect(rows == Array(repeating: ["B", "A", "C"], count: 4))
  }

  @Test(arguments: [
    (ChartKind.distribution, "highest value 742, Abuse or neglect (Northgate)"),
    (.comparison, "ast value from 38.8 (Heath and Common) to 97 (Northgate)"),
    (.dots, "Wolverley: 2nd of 14 in each"),
    (.bullet, "Timeliness in 2024-25: 2 of 3 with a value meet the target"),
    (.waterfall, "Forecast outturn from £8.1m (Heath and Common) to £20.2m (Northgate)"),
  ])
  func theFindingIsOfAllPanels(kind: ChartKind, finding: String) {
    let text = Finding(ChartData(RowPanelCharts.chart(kind))).text
    #expect(text.contains(finding), "\(text)")
  }

  @Test func rowsThatDifferAreToldWithTheirNames() {
    var chart = RowPanelCharts.chart(.comparison)
    chart.panels[2].series.removeAll { $0.role == .england }
    #expect(
      chart.rendered().1.map { "\($0.message); \($0.help ?? "")" } == [
        "the panels 'Northgate' and 'Riverside' do not have the same rows: 'England' and 'March 2024'; "
          + "give both the same rows in the same order, without values where there are none"
      ])
    chart = RowPanelCharts.chart(.waterfall)
    chart.panels[3].rows.totals = [0, 7]
    let line = chart.panels[3].series[0]
    chart.panels[3].series[0].values[7] = line.values.dropLast().reduce(0) { $0 + ($1 ?? 0) }
    #expect(
      chart.rendered().1.first?.message
        == "the panels 'Northgate' and 'Heath and Common' do not have the same rows: "
        + "'Forecast in October' and 'Forecast in October'")
  }

  @Test(arguments: RowPanelCharts.kinds)
  func panelsWithoutValuesSayWhy(kind: ChartKind) throws {
    var chart = RowPanelCharts.chart(kind)
    if kind == .waterfall { return }
    for series in chart.panels[1].series.indices {
      chart.panels[1].series[series].values = chart.panels[1].series[series].values.map { _ in nil }
      chart.panels[1].series[series].texts = chart.panels[1].series[series].texts.map { _ in "suppressed" }
    }
    for wide in [true, false] {
      let picture = DrawnPicture(try #require(chart.picture(wide: wide)))
      #expect(picture.rowOverlaps == [])
      #expect(picture.texts.contains { $0.text.contains("suppressed") || $0.text.hasSuffix(": no data") })
      #expect(!picture.texts.contains { $0.text.contains("nan") })
    }
    for panel in chart.panels.indices { chart.panels[panel].series = chart.panels[1].series }
    #expect(Finding(ChartData(chart)).text.hasPrefix("No data"))
    #expect(chart.rendered().0 != nil)
  }

  @Test(arguments: RowPanelCharts.kinds)
  func noTextCrossesAnythingInManyGeneratedPanels(kind: ChartKind) {
    var generated = GeneratedRows(kind, seed: 17)
    for index in 0..<60 {
      let first = generated.next()
      var chart = Chart(
        id: "m", kind: .multiples, subject: "Something", area: "Wolverley", unit: first.unit, step: first.step,
        periods: [], series: [])
      chart.panels = (0...index % 9).map { place in
        var panel = first
        panel.title = place % 3 == 1 ? "A title that is so long that it needs lines" : "Panel \(place)"
        for series in panel.series.indices {
          panel.series[series].values = panel.series[series].values.map { $0.map { $0 * (1 - Double(place) / 16) } }
          if kind == .waterfall { panel.series[series].texts = panel.series[series].texts.map { _ in nil } }
        }
        return panel
      }
      for wide in [true, false] {
        guard let svg = chart.picture(wide: wide) else {
          Issue.record("chart \(index) is not drawn: \(chart.check().map(\.message))")
          return
        }
        let overlaps = DrawnPicture(svg).rowOverlaps
        #expect(overlaps == [], "chart \(index): \(svg)")
        if !overlaps.isEmpty { return }
        if index % 10 == 0 { #expect(XMLParser(data: Data(svg.utf8)).parse()) }
      }
    }
  }
}
