import Diagnostics
import Testing

@testable import Charting

struct ColumnEdgeTests {
  static let kinds = [ChartKind.columns, .clustered, .stacked, .stackedShare, .flows]

  /// A chart of a kind with the same values in each series.
  static func chart(_ kind: ChartKind, _ values: [Double?], unit: AxisUnit = .count, label: String = "Wolverley")
    -> Chart
  {
    var chart = EdgeCharts.chart("edge-\(kind.name)", values, unit: unit, label: label)
    chart.kind = kind
    if kind.needs.series.lowerBound > 1 {
      chart.series[0].role = .part1
      var second = chart.series[0]
      (second.role, second.label) = (.part4, "Others")
      chart.series.append(second)
    }
    return chart
  }

  private func pictures(_ chart: Chart) throws -> [DrawnPicture] {
    let rendered = try #require(chart.rendered().0)
    return [rendered.wide, rendered.narrow].map { DrawnPicture($0) }
  }

  /// The bars of the plot, without the samples of the key, from left to right.
  private func bars(_ picture: DrawnPicture) -> [DrawnPicture.Box] {
    picture.bars.filter { abs($0.right - $0.left - 12) > 0.1 || abs($0.bottom - $0.top - 12) > 0.1 }
      .sorted { ($0.left, $0.bottom) < ($1.left, $1.bottom) }
  }

  @Test(
    arguments: kinds,
    [[], [5], [5, 7], [4, 4, 4], [0, 0], [3, 4, 900, 5], [.nan, .infinity, 5]] as [[Double?]])
  func `edge data are drawn without overlaps`(kind: ChartKind, values: [Double?]) throws {
    for picture in try pictures(Self.chart(kind, values)) { #expect(picture.overlaps == []) }
  }

  @Test(arguments: ColumnCharts.all.map(\.id))
  func `what councils ask for is drawn without overlaps`(id: String) throws {
    let chart = try #require(ColumnCharts.all.first { $0.id == id })
    #expect(chart.rendered().1.isEmpty)
    for picture in try pictures(chart) { #expect(picture.overlaps == []) }
  }

  @Test(arguments: kinds)
  func `names of 60 characters are drawn without overlaps`(kind: ChartKind) throws {
    let label = String(repeating: "Long label ", count: 5) + "ends."
    var chart = Self.chart(kind, [3, 4, 5, 6, 7, 8], label: label)
    for picture in try pictures(chart) { #expect(picture.overlaps == []) }
    chart.step = .category
    chart.periods = (0..<6).map { ChartPeriod(category: "\($0) " + label, at: $0) }
    for picture in try pictures(chart) { #expect(picture.overlaps == []) }
  }

  @Test(arguments: kinds)
  func `without values a chart says so`(kind: ChartKind) throws {
    for values in [[], [nil, nil]] as [[Double?]] {
      let rendered = try #require(Self.chart(kind, values).rendered().0)
      for svg in [rendered.wide, rendered.narrow, rendered.sparkline] {
        #expect(DrawnPicture(svg).texts.map(\.text) == ["No data"])
      }
      #expect(rendered.finding == "No data: Visits on time")
    }
  }

  @Test func `bars are as high as their values, from zero`() throws {
    for picture in try pictures(Self.chart(.columns, [10, 20, nil, -5])) {
      let bars = bars(picture)
      #expect(bars.count == 3)
      let heights = bars.map { $0.bottom - $0.top }
      #expect(abs(heights[1] - 2 * heights[0]) < 0.3 && abs(heights[0] - 2 * heights[2]) < 0.3)
      #expect(bars[0].bottom == bars[1].bottom && bars[2].top == bars[0].bottom)
    }
  }

  @Test func `parts stand on each other and reach to their sum`() throws {
    for picture in try pictures(Self.chart(.stacked, [10, 20])) {
      let bars = bars(picture)
      #expect(bars.count == 4)
      let heights = [bars[1].bottom - bars[0].top, bars[3].bottom - bars[2].top]
      #expect(abs(heights[1] - 2 * heights[0]) < 0.3)
    }
  }

  @Test(arguments: kinds)
  func `a small value beside a large one can be seen`(kind: ChartKind) throws {
    guard kind != .stackedShare else { return }
    for picture in try pictures(Self.chart(kind, [1_000, 2])) {
      #expect(bars(picture).count == (kind == .columns ? 2 : 4))
    }
  }

  @Test func `shares fill their bands, whatever they sum to`() throws {
    for picture in try pictures(Self.chart(.stackedShare, [10, 20])) {
      let bars = bars(picture)
      #expect(bars.count == 4)
      #expect(bars[0].top == bars[2].top && bars[1].bottom == bars[3].bottom)
    }
  }

  @Test func `what goes out hangs down from what comes in`() throws {
    for picture in try pictures(Self.chart(.flows, [10])) {
      let bars = bars(picture)
      #expect(bars.count == 2)
      #expect(bars[0].bottom == bars[1].top || bars[1].bottom == bars[0].top)
    }
  }

  @Test func `parts are named beside the last stack, from the bottom, and above the plot where that lacks one`() throws
  {
    var chart = StackedExample.chart
    func names(_ chart: Chart) throws -> [String] {
      let labels = chart.series.map(\.label)
      let texts = try pictures(chart)[0].texts.filter { labels.contains($0.text) }
      let isBeside = texts.allSatisfy { $0.left > 550 && $0.top > 30 }
      return isBeside ? texts.sorted { $0.top > $1.top }.map(\.text) : []
    }
    #expect(try names(chart) == chart.series.map(\.label))
    (chart.series[2].values[6], chart.series[2].texts[6]) = (nil, "[c]")
    #expect(try names(chart) == [])
  }

  @Test func `a stack that lacks a part has no total but the word for what it lacks`() throws {
    var chart = Self.chart(.stacked, [10, 20])
    chart.series[1].values[1] = nil
    chart.series[1].texts[1] = "[c]"
    let texts = try pictures(chart)[0].texts.map(\.text)
    #expect(texts.contains("20") && texts.contains("+ [c]") && !texts.contains("40"))
    #expect(texts.contains("Others, May 2018: [c]."))
  }

  @Test func `totals are printed as they are given`() throws {
    var chart = Self.chart(.stacked, [10.5, 20], unit: .number)
    #expect(try !pictures(chart)[0].texts.map(\.text).contains("21"))
    chart.totals = ["21.0", nil]
    #expect(try pictures(chart)[0].texts.map(\.text).contains("21.0"))
  }

  @Test func `a missing value has its word where its bar would stand, or below with its period`() throws {
    var chart = Self.chart(.columns, [10, nil, 12, nil])
    chart.series[0].texts[1] = "[c]"
    chart.series[0].texts[3] = String(repeating: "suppressed to protect confidentiality ", count: 3) + "here"
    let texts = try pictures(chart)[0].texts.map(\.text)
    #expect(texts.contains("[c]") && !texts.contains { $0.hasPrefix("May 2018:") })
    #expect(texts.contains { $0.hasPrefix("July 2018: suppressed") })
  }

  @Test func `where values have no room the highest, the lowest and the last are printed`() throws {
    let values = (0..<48).map { Double(1_000 + ($0 * 37) % 48 * 10) }
    let texts = try pictures(Self.chart(.columns, values))[0].texts.filter { $0.top < 280 && $0.left > 40 }
    #expect(texts.map(\.text) == ["1,470", "1,110", "1,000"])
  }
}
