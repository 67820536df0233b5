import Testing

@testable import Charting

/// Every kind over time on data at its edges: nothing traps, nothing overlaps, and what is missing is said.
struct EdgeKindTests {
  /// A chart of another kind with the same values.
  private static func chart(_ chart: Chart, as kind: ChartKind) -> Chart {
    var changed = chart
    changed.kind = kind
    if kind == .durations { changed.series[0].role = .part1 }
    if kind == .control {
      let segments = chart.periods.first.map { first in
        [ChartControl.Segment(positions: first.position...first.position + 100, limits: nil)]
      }
      changed.control = ChartControl(
        segments: segments ?? [], signals: [], variation: .common, variationWords: "common cause")
    }
    if kind == .multiples {
      (changed.panels, changed.series, changed.periods) = ([chart, chart, chart], [], [])
      changed.bands = []
    }
    return changed
  }

  @Test(
    arguments: [ChartKind.trend, .control, .durations, .sparkline, .multiples].map(\.name), EdgeCharts.all.map(\.id))
  func edgeDataIsDrawnWithoutOverlaps(kind: String, id: String) throws {
    let edge = try #require(EdgeCharts.all.first { $0.id == id })
    let chart = Self.chart(edge, as: try #require(ChartKind.named(kind)))
    let (rendered, problems) = chart.rendered()
    let drawn = try #require(rendered, "\(problems.map(\.message))")
    for svg in [drawn.wide, drawn.narrow] {
      #expect(DrawnPicture(svg).overlaps == [])
      #expect(!svg.contains("nan") && !svg.contains("inf"))
    }
    let hasValues = edge.series[0].values.contains { Chart.drawable($0) != nil }
    #expect(drawn.finding.hasPrefix("No data") != hasValues)
    #expect(DrawnPicture(drawn.wide).texts.contains { $0.text == "No data" } != hasValues)
  }
}
