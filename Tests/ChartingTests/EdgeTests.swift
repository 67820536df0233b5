import Diagnostics
import Testing

@testable import Charting

struct EdgeTests {
  private func drawn(_ chart: Chart) throws -> RenderedChart {
    try #require(chart.rendered().0)
  }

  /// The lines of the own series, without its halo.
  private func ownLines(_ svg: String) -> [DrawnPicture.Line] {
    DrawnPicture(svg).lines.filter { $0.ink == "own" && $0.width == 3 }
  }

  @Test(arguments: EdgeCharts.all.map(\.id))
  func edgeDataIsDrawnWithoutOverlaps(id: String) throws {
    let chart = try drawn(try #require(EdgeCharts.all.first { $0.id == id }))
    #expect(DrawnPicture(chart.wide).overlaps == [])
    #expect(DrawnPicture(chart.narrow).overlaps == [])
  }

  @Test(arguments: ["none", "missing"])
  func aChartWithoutValuesSaysSo(id: String) throws {
    let chart = try drawn(try #require(EdgeCharts.all.first { $0.id == id }))
    #expect(DrawnPicture(chart.wide).texts.map(\.text) == ["No data"])
    #expect(DrawnPicture(chart.narrow).texts.map(\.text) == ["No data"])
    #expect(DrawnPicture(chart.sparkline).texts.map(\.text) == ["No data"])
    #expect(chart.finding == "No data: Visits on time")
  }

  @Test func onePointIsADotAndNoLine() throws {
    let svg = try drawn(EdgeCharts.chart("one", [81.2])).wide
    #expect(ownLines(svg).isEmpty)
    #expect(DrawnPicture(svg).dots.count == 2)
  }

  @Test func aMissingMonthBreaksTheLineAndAMonthAloneIsADot() throws {
    let svg = try drawn(EdgeCharts.chart("gaps", [81, nil, 82, 83, nil, nil, 79, 80])).wide
    #expect(ownLines(svg).map(\.segments.count) == [2])
    #expect(DrawnPicture(svg).dots.count == 2)
  }

  @Test func aPeriodThatIsNotThereBreaksTheLineToo() throws {
    var chart = EdgeCharts.chart("left-out", [81, 82, 83, 84])
    chart.periods.remove(at: 2)
    chart.series[0].values.remove(at: 2)
    chart.series[0].texts.remove(at: 2)
    let rendered = try drawn(chart)
    let segments = try #require(ownLines(rendered.wide).first).segments
    #expect(segments.count == 1)
    #expect(rendered.description.contains("1 month without a value."))
  }

  @Test func equalValuesAreALevelLineOnAnAxisOfTenPoints() throws {
    let svg = try drawn(EdgeCharts.chart("equal", [85, 85, 85, 85])).wide
    let segments = try #require(ownLines(svg).first).segments
    #expect(segments.allSatisfy { $0.y1 == $0.y2 })
    #expect(DrawnPicture(svg).texts.map(\.text).contains("Axis starts at 80%."))
  }

  @Test func numbersThatCannotBeDrawnAreLeftOutAndTold() throws {
    let (rendered, problems) = EdgeCharts.chart("unreal", [.nan, .infinity, -.infinity, 5]).rendered()
    #expect(try DrawnPicture(#require(rendered).wide).dots.count == 2)
    #expect(
      problems.map(\.message) == [
        "the value of 'Wolverley' in April 2018 is not a number that can be drawn",
        "the value of 'Wolverley' in May 2018 is not a number that can be drawn",
        "the value of 'Wolverley' in June 2018 is not a number that can be drawn",
      ])
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [ChartKind.trend, .columns, .sparkline])
  func aChartWithEveryValueSuppressedSaysSo(kind: ChartKind) throws {
    var chart = EdgeCharts.chart("hidden", [nil, nil])
    chart.kind = kind
    chart.series[0].texts = ["suppressed", "suppressed"]
    let words = "All values: suppressed."
    let all = try drawn(chart)
    #expect(DrawnPicture(all.wide).texts.map(\.text) == ["No data", words] && all.description.contains(words))
    chart.series[0].texts[1] = nil
    let some = try drawn(chart)
    #expect(DrawnPicture(some.narrow).texts.map(\.text) == ["No data", "Some values: suppressed."])
  }

  @Test func aNumberTooLargeToBeDrawnIsRefusedSinceThePictureWouldLackIt() {
    let (rendered, problems) = EdgeCharts.chart("large", [5, 1e12]).rendered()
    #expect(rendered == nil)
    #expect(
      problems.map { "\($0.severity.rawValue): \($0.message) [\($0.rule.id)]; \($0.help ?? "")" } == [
        "error: the value of 'Wolverley' in May 2018 is too large to be drawn [chart-size]; "
          + "use a larger unit, such as £m"
      ])
  }

  @Test func aValueOnABandsEdgeIsNotSaidToBeInEither() throws {
    let chart = try drawn(EdgeCharts.onEdge)
    #expect(chart.finding == "Visits on time rose from 80% to 85%")
  }

  @Test func positionsAtTheEndOfTheNumbersDoNotTrap() {
    var chart = EdgeCharts.chart("far", [1, 2])
    chart.periods[0].position = .min
    chart.periods[1].position = .max
    #expect(
      chart.rendered().1.map(\.message) == ["from 'April 2018' to 'May 2018' is more than 960 months"])
    var one = EdgeCharts.chart("far", [1])
    one.periods[0].position = .min
    one.references = [ReferenceLine(role: .england, value: 2, name: "England", text: "2", positions: .min ... .max)]
    one.events = [ChartEvent(position: .max, note: "Never"), ChartEvent(position: .min, note: "Always")]
    #expect(one.rendered().0 != nil)
  }
}
