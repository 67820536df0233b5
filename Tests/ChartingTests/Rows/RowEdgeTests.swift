import Diagnostics
import Foundation
import Testing

@testable import Charting

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct RowEdgeTests {
  @Test(arguments: RowCharts.kinds)
  func edgeDataIsDrawnWithoutOverlapsOrRefusedWithAReason(kind: ChartKind) {
    for (index, chart) in RowCharts.all(kind).enumerated() {
      let (rendered, problems) = chart.rendered()
      #expect((rendered == nil) == problems.hasErrors)
      for svg in [rendered?.wide, rendered?.narrow].compactMap({ $0 }) {
        #expect(DrawnPicture(svg).rowOverlaps == [], "\(index)")
      }
    }
  }

  @Test(arguments: RowCharts.kinds)
  func aChartWithoutCategoriesSaysSo(kind: ChartKind) throws {
    let chart = try #require(RowCharts.chart(kind, []).rendered().0)
    #expect(DrawnPicture(chart.wide).texts.map(\.text) == ["No data"])
    #expect(DrawnPicture(chart.sparkline).texts.map(\.text) == ["No data"])
    #expect(chart.finding == "No data: Children")
  }

  @Test(arguments: RowCharts.kinds)
  func wordsStandWhereSuppressedValuesWouldBe(kind: ChartKind) throws {
    let words = ["suppressed to protect confidentiality", "not collected"]
    let chart = try #require(RowCharts.chart(kind, [nil, nil], texts: words).rendered().0)
    for svg in [chart.wide, chart.narrow] {
      let texts = DrawnPicture(svg).texts.map(\.text).joined(separator: " ")
      #expect(words.allSatisfy { texts.contains($0) })
    }
    #expect(words.allSatisfy { chart.description.contains($0) })
    #expect(DrawnPicture(chart.sparkline).texts.map(\.text) == ["No data"])
  }

  @Test(arguments: RowCharts.kinds)
  func hostileTextsAreEscapedAndIdsAreUnique(kind: ChartKind) throws {
    var chart = kind.example()
    let hostile = "</svg><script>\"&' \u{0} ]]>"
    chart.subject = hostile
    chart.note = hostile
    for index in chart.periods.indices where chart.periods[index].long != chart.area {
      chart.periods[index].long = "\(index)" + hostile
    }
    for index in chart.series.indices { chart.series[index].label = hostile }
    let rendered = try #require(chart.rendered().0)
    for svg in [rendered.wide, rendered.narrow, rendered.sparkline] {
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("<script") && !svg.contains("\u{0}"))
      #expect(DrawnPicture(svg).rowOverlaps == [])
    }
    let ids = rendered.figure.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(ids.count == 4 && Set(ids).count == 4)
  }

  @Test(arguments: RowCharts.kinds)
  func textIsAtLeastTwelvePixelsAndNothingIsWiderThanItsPicture(kind: ChartKind) throws {
    let chart = try #require(kind.example().rendered().0)
    for (svg, smallest) in [(chart.wide, 640.0), (chart.narrow, 288.0)] {
      let sizes = svg.matches(of: /font-size="(\d+)"/).compactMap { Double($0.output.1) }
      #expect(!sizes.isEmpty && sizes.allSatisfy { $0 * smallest / DrawnPicture(svg).width >= 12 })
      #expect(DrawnPicture(svg).rowOverlaps == [])
    }
  }

  @Test(arguments: RowCharts.kinds)
  func everyColourStandsOutFromThePage(kind: ChartKind) throws {
    let chart = try #require(kind.example().rendered().0)
    let marks = (chart.figure + chart.sparkline)
      .matches(of: /(?:fill|stroke)="([^"]+)" class="chart-([a-z0-9]+)"/).map(\.output)
    for mark in marks {
      let ink = try #require(Ink(rawValue: String(mark.2)))
      #expect("\(ink.light)" == String(mark.1))
      guard ![.grid, .page, .target, .tolerance, .failure].contains(ink) else { continue }
      #expect(ContrastTests.contrast("\(ink.light)", "\(Ink.page.light)") >= 4.5, "\(ink) light")
      #expect(ContrastTests.contrast("\(ink.dark)", "\(Ink.page.dark)") >= 4.5, "\(ink) dark")
    }
  }
}
