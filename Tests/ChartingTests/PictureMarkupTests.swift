import Charting
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct PictureMarkupTests {
  private static let hostile = "</svg><script>alert(1)</script> & \"quoted\" 'single' \u{0}\u{1B}\u{FFFF} ]]>"

  private func hostileChart(_ kind: ChartKind) -> Chart {
    var chart = kind.example()
    chart.subject = Self.hostile
    chart.title = Self.hostile
    chart.note = Self.hostile
    chart.standing = Self.hostile
    for index in chart.series.indices {
      chart.series[index].label = Self.hostile
      chart.series[index].texts = chart.series[index].texts.map { _ in Self.hostile }
      chart.series[index].details = chart.series[index].texts
    }
    for index in chart.bands.indices { chart.bands[index].note = Self.hostile }
    // A ranking finds the own place by its name.
    let own = chart.periods.firstIndex { $0.long == chart.area }
    for index in chart.periods.indices {
      (chart.periods[index].short, chart.periods[index].long) = (Self.hostile, "<\(index)>")
    }
    if let own { chart.area = chart.periods[own].long }
    chart.references = [ReferenceLine(role: .england, value: 80, name: Self.hostile, text: Self.hostile)]
    if !chart.totals.isEmpty { chart.totals = chart.totals.map { _ in Self.hostile } }
    chart.events =
      chart.periods.dropFirst(5).first.map { [ChartEvent(position: $0.position, note: Self.hostile)] } ?? []
    chart.unit = .money(prefix: "<&", suffix: "\">")
    return chart
  }

  @Test(arguments: ChartKind.all)
  func hostileTextsAreEscapedIntoWellFormedXML(kind: ChartKind) throws {
    let chart = try #require(hostileChart(kind).rendered().0)
    for svg in [chart.wide, chart.narrow, chart.sparkline] {
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("<script"))
      #expect(DrawnPicture(svg).overlaps == [])
    }
  }

  @Test(arguments: ChartKind.all)
  func bothLayoutsAreDescribedUnderIdsOfTheirOwn(kind: ChartKind) throws {
    let chart = try #require(kind.example().rendered().0)
    let id = "example-" + kind.name
    #expect(chart.wide.contains(" role=\"img\" aria-labelledby=\"\(id)-w-t \(id)-w-d\""))
    #expect(chart.narrow.contains(" role=\"img\" aria-labelledby=\"\(id)-n-t \(id)-n-d\""))
    #expect(chart.wide.contains("<title id=\"\(id)-w-t\">\(chart.finding)</title>"))
    #expect(chart.narrow.contains("<desc id=\"\(id)-n-d\">\(chart.description)</desc>"))
    let ids = chart.figure.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
    #expect(ids.count == 4 && Set(ids).count == 4)
  }

  /// The values of an attribute in markup, in their order.
  private func values(of name: String, in markup: String) throws -> [String] {
    markup.matches(of: try Regex("[ <]\(name)=\"([^\"]*)\"", as: (Substring, Substring).self)).map { String($0.1) }
  }

  @Test func onAPageOfFortyChartsEveryIdIsUniqueAndEveryTitleAndDescriptionIsReferredTo() throws {
    let charts = try (0..<40).map { number in
      var chart = ChartKind.all[number % ChartKind.all.count].example()
      chart.id = "figure-\(number)"
      return try #require(chart.rendered().0)
    }
    let page = charts.map { $0.sparkline + $0.figure }.joined()
    let ids = try values(of: "id", in: page)
    #expect(ids.count == 160 && Set(ids).count == ids.count)
    let labels = try values(of: "aria-labelledby", in: page).flatMap { $0.split(separator: " ").map(String.init) }
    #expect(labels == ids)
    for element in ["title", "desc"] {
      let pieces = page.matches(of: try Regex("<\(element)[ >][^<]*", as: Substring.self)).map { String($0.output) }
      let named = try pieces.filter { piece in try values(of: "id", in: piece).contains { labels.contains($0) } }
      #expect(named == pieces && pieces.count == 80)
      #expect(pieces.allSatisfy { !$0.hasSuffix(">") })
    }
    // What else points at an id, such as a mask or a gradient, would point into another picture.
    #expect(try values(of: "href", in: page).isEmpty && !page.contains("url("))
  }

  @Test func nothingIsFetchedFromElsewhere() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    let addresses = (chart.figure + chart.sparkline + ChartStyle.css).matches(of: /[a-z]+:\/\/[^"]*/)
    #expect(Set(addresses.map { String($0.output) }) == ["http://www.w3.org/2000/svg"])
    #expect(!chart.figure.contains("href") && !ChartStyle.css.contains("url("))
  }

  @Test(arguments: ChartKind.all)
  func anExampleHasAtMost8000BytesAndAPanelAtMost3000(kind: ChartKind) throws {
    let example = kind.example()
    let chart = try #require(example.rendered().0)
    let most = example.panels.isEmpty ? 8_000 : 3_000 * example.panels.count
    #expect(max(chart.wide.utf8.count, chart.narrow.utf8.count) <= most)
  }

  @Test func fourLinesOver48MonthsHaveAtMost5500Bytes() throws {
    let chart = try #require(ChartKind.trend.example().rendered().0)
    #expect(chart.wide.utf8.count <= 5_500)
    #expect(chart.narrow.utf8.count <= 5_500)
  }

  @Test(arguments: ChartKind.all)
  func textIsAtLeastTwelvePixelsWhereEachLayoutIsSmallest(kind: ChartKind) throws {
    let chart = try #require(kind.example().rendered().0)
    for (svg, smallest) in [(chart.wide, 640.0), (chart.narrow, 288.0)] {
      let sizes = svg.matches(of: /font-size="(\d+)"/).compactMap { Double($0.output.1) }
      let scale = smallest / DrawnPicture(svg).width
      #expect(!sizes.isEmpty && sizes.allSatisfy { $0 * scale >= 12 })
    }
  }
}
