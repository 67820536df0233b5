import Diagnostics
import Testing

@testable import Charting

struct DotsTests {
  private func chart(_ values: [Double?], _ names: [String], better: BetterDirection = .higher) -> Chart {
    var chart = RowCharts.chart(.dots, values, names: names)
    chart.area = "Own"
    chart.betterIs = better
    return chart
  }

  private func standing(_ values: [Double?], better: BetterDirection = .higher) -> String? {
    Ranking(ChartData(chart(values, ["Own"] + values.indices.dropFirst().map { "A\($0)" }, better: better))).standing
  }

  @Test func theRankIsSaid() {
    #expect(standing([5, 9, 7, 3]) == "3rd of 4")
    #expect(standing([5, 9, 7, 3], better: .lower) == "2nd of 4")
    #expect(standing([5, 9, 7, 3], better: .none) == "3rd highest of 4")
    #expect(standing([9, 5, 7, 3], better: .none) == "highest of 4")
    #expect(standing([9, nil]) == nil)
    #expect(standing([5, 9, 5, nil]) == "joint 2nd of 3")
    #expect(standing([nil, 9]) == nil)
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(Ranking.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th",
      ])
  }

  @Test func theCallersRankIsTaken() {
    var chart = chart([5, 9], ["Own", "A"])
    chart.standing = "2nd of 9 in the family"
    #expect(Finding(ChartData(chart)).text == "Children: Own 5, 2nd of 9 in the family")
  }

  @Test func rowsAreInOrderOfRankWithTheOwnOnePickedOut() {
    let names = ["A", "Own", "B", "C"]
    let high = DotRows(ChartData(chart([5, 7, nil, 9], names))).table.rows
    #expect(high.map(\.label) == ["C", "Own", "A", "B"])
    #expect(high.map(\.isOwn) == [false, true, false, false])
    let low = DotRows(ChartData(chart([5, 7, nil, 9], names, better: .lower))).table.rows
    #expect(low.map(\.label) == ["A", "Own", "C", "B"])
  }

  @Test func theOwnDotIsLargestAndDrawnLastAndRulesHaveNamesWithValues() throws {
    let rendered = try #require(ChartKind.dots.example().rendered().0)
    for svg in [rendered.wide, rendered.narrow] {
      let picture = DrawnPicture(svg)
      #expect(picture.dots.count == 14)
      let widths = picture.dots.map { $0.right - $0.left }
      #expect(picture.dots.last?.ink == "own" && widths.last == widths.max())
      #expect(["England 88.1%", "West Midlands 86.4%"].allSatisfy(picture.texts.map(\.text).contains))
      #expect(picture.texts.map(\.text).contains("Wolverley is 2nd of 14. Invented values."))
    }
  }

  @Test func moreThanFortyAreAStripWithADotForEachAndFewNames() throws {
    let chart = try #require(RowCharts.many.rendered().0)
    for svg in [chart.wide, chart.narrow] {
      let picture = DrawnPicture(svg)
      #expect(picture.dots.count == 151 && picture.height < 450)
      #expect(picture.texts.count <= 16 && picture.rowOverlaps == [])
      #expect(picture.texts.map(\.text).contains("151 areas."))
      #expect(picture.texts.contains { $0.text.hasPrefix("Wolverley ") && $0.ink == "own" })
    }
    #expect(chart.description.contains("151 areas with a value."))
  }

  @Test func aStripOfEqualValuesKeepsItsHeight() throws {
    var chart = RowCharts.many
    chart.series[0].values = chart.series[0].values.map { _ in 70 }
    let svg = try #require(chart.rendered().0).wide
    #expect(DrawnPicture(svg).height < 450 && DrawnPicture(svg).rowOverlaps == [])
  }

  @Test func anAuthorityThatIsNotAmongThoseRankedIsRefused() {
    var chart = chart([1, 2], ["A", "B"])
    chart.origin = Place("content/a.md", line: 4)
    #expect(
      chart.rendered().1.map { "\($0.place?.line ?? 0): \($0.message) [\($0.rule.id)]; \($0.help ?? "")" } == [
        "4: the dots chart is about 'Own', which is not among its 2 areas [chart-rows]; "
          + "give 'Own' a category of that name, with no value if it has none"
      ])
  }

  @Test func anAuthorityThatIsThereTwiceIsRefused() {
    #expect(
      chart([1, 2], ["Own", "Own"]).rendered().1.map { "\($0.message) [\($0.rule.id)]; \($0.help ?? "")" } == [
        "the dots chart has 2 categories called 'Own', and is about one [chart-rows]; give each area once"
      ])
  }

  @Test func anAuthorityWithoutAValueIsSaidToHaveNone() {
    var chart = chart([nil, 2], ["Own", "B"])
    chart.series[0].texts[0] = "suppressed"
    #expect(Finding(ChartData(chart)).text == "Children: Own: suppressed")
  }
}
