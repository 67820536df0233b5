import Charting
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct PictureMarkupTests {
  private static let hostile = "</svg><script>alert(1)</script> & \"quoted\" 'single' \u{0}\u{1B}\u{FFFF} ]]>"

  private func hostileChart() -> Chart {
    var chart = ChartKind.trend.example()
    chart.subject = Self.hostile
    chart.title = Self.hostile
    chart.note = Self.hostile
    chart.standing = Self.hostile
    for index in chart.series.indices {
      chart.series[index].label = Self.hostile
      chart.series[index].texts = chart.series[index].texts.map { _ in Self.hostile }
    }
    for index in chart.bands.indices { chart.bands[index].note = Self.hostile }
    for index in chart.periods.indices { (chart.periods[index].short, chart.periods[index].long) = (Self.hostile, "<") }
    chart.references = [ReferenceLine(role: .england, value: 80, name: Self.hostile, text: Self.hostile)]
    chart.events = [ChartEvent(position: chart.periods[5].position, note: Self.hostile)]
    chart.unit = .money(prefix: "<&", suffix: "\">")
    return chart
  }

  @Test func hostileTextsAreEscapedIntoWellFormedXML() throws {
    let chart = try #require(hostileChart().rendered().0)
    for svg in [chart.wide, chart.narrow, chart.sparkline] {
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("<script"))
      #expect(DrawnPicture(svg).overlaps == [])
    }
  }

  @Test func bothLayoutsAreDescribedUnderIdsOfTheirOwn() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    #expect(chart.wide.contains(" role=\"img\" aria-labelledby=\"example-trend-w-t example-trend-w-d\""))
    #expect(chart.narrow.contains(" role=\"img\" aria-labelledby=\"example-trend-n-t example-trend-n-d\""))
    #expect(chart.wide.contains("<title id=\"example-trend-w-t\">\(chart.finding)</title>"))
    #expect(chart.narrow.contains("<desc id=\"example-trend-n-d\">\(chart.description)</desc>"))
    let ids = chart.figure.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(ids.count == 4 && Set(ids).count == 4)
  }

  @Test func nothingIsFetchedFromElsewhere() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    let addresses = (chart.figure + chart.sparkline + ChartStyle.css).matches(of: /[a-z]+:\/\/[^"]*/)
    #expect(Set(addresses.map { String($0.output) }) == ["http://www.w3.org/2000/svg"])
    #expect(!chart.figure.contains("href") && !ChartStyle.css.contains("url("))
  }

  @Test func fourLinesOver48MonthsHaveAtMost5500Bytes() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    #expect(chart.wide.utf8.count <= 5_500)
    #expect(chart.narrow.utf8.count <= 5_500)
  }

  @Test func textIsAtLeastTwelvePixelsWhereEachLayoutIsSmallest() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    for (svg, smallest) in [(chart.wide, 640.0), (chart.narrow, 288.0)] {
      let sizes = svg.matches(of: /font-size="(\d+)"/).compactMap { Double($0.output.1) }
      let scale = smallest / DrawnPicture(svg).width
      #expect(!sizes.isEmpty && sizes.allSatisfy { $0 * scale >= 12 })
    }
  }
}
