import Diagnostics
import Testing

@testable import Charting

struct BulletTests {
  private func chart(_ values: [Double?]) -> Chart {
    var chart = RowCharts.chart(.bullet, values, unit: .percent)
    chart.area = "Wolverley"
    chart.bands = EdgeCharts.bands
    return chart
  }

  private func finding(_ values: [Double?]) -> String { Finding(ChartData(chart(values))).text }

  @Test func theTargetIsMarkedAndNamedAndTheBarIsLeftWhole() throws {
    let rendered = try #require(chart([90]).rendered().0)
    for svg in [rendered.wide, rendered.narrow] {
      let picture = DrawnPicture(svg)
      let target = try #require(picture.lines.first { $0.ink == "text" && $0.width == 3 }?.segments.first)
      let bar = try #require(picture.lines.first { $0.ink == "own" }?.segments.first)
      let band = try #require(picture.areas.first { $0.ink == "target" }?.box)
      #expect(target.x1 == band.left && bar.x2 > band.left && bar.x2 < band.right)
      #expect(max(target.y1, target.y2) <= bar.y1 - 5.6)
      #expect(picture.texts.map(\.text).contains("Target: over 85%") && picture.rowOverlaps == [])
    }
  }

  @Test func everyBandIsNamedInThePictureOrBelowIt() throws {
    for svg in try [#require(chart([90]).rendered().0).wide, #require(chart([90]).rendered().0).narrow] {
      let words = DrawnPicture(svg).texts.map(\.text).joined(separator: " ")
      for band in EdgeCharts.bands { #expect(words.contains(band.note)) }
    }
  }

  @Test func bandsHoldForTheirPositions() {
    var chart = chart([90, 60])
    chart.bands[0].positions = 1...1
    let rows = BulletRows(ChartData(chart)).table.rows
    #expect(rows.map { $0.bands.map(\.zone) } == [[.tolerance, .failure], [.target, .tolerance, .failure]])
  }

  @Test func otherAreasAreNamedMarksAndWordsWhereTheOwnValueIsMissing() {
    var chart = chart([90, nil])
    chart.series[0].texts[1] = "suppressed"
    chart.series.append(
      ChartSeries(role: .england, label: "England", values: [80, 81], texts: ["80.0%", "81.0%"]))
    let rows = BulletRows(ChartData(chart)).table.rows
    #expect(rows.map { $0.points.map(\.text) } == [["England 80.0%"], []])
    #expect(rows.map(\.text) == ["90%", "suppressed; England 81.0%"])
  }

  @Test func theFindingSaysHowValuesStand() {
    #expect(finding([90]) == "Children: Wolverley 90%, meeting the target")
    #expect(finding([85]) == "Children: Wolverley 85%")
    #expect(finding([90, 80, 60]) == "Children: 1 of 3 meet the target")
    #expect(finding([90, nil, 60]) == "Children: 1 of 2 with a value meet the target")
    #expect(finding([90, 85]) == "Children: Category 1 90%")
  }

  @Test func theScaleIsDrawnBecauseBandsHaveEdges() throws {
    let texts = try DrawnPicture(#require(chart([90]).rendered().0).wide).texts.map(\.text)
    #expect(["0%", "20%", "40%", "60%", "80%", "100%"].allSatisfy(texts.contains))
  }
}
