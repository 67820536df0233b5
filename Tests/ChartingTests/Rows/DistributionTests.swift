import Testing

@testable import Charting

struct DistributionTests {
  private func chart(_ values: [Double?], names: [String]) -> Chart {
    RowCharts.chart(.distribution, values, names: names)
  }

  private func labels(_ chart: Chart) -> [String] { DistributionRows(ChartData(chart)).table.rows.map(\.label) }

  @Test func rowsGoFromTheLargestToWhatIsLeftOverToWhatIsSuppressed() {
    let names = ["Low", "Other reasons", "Hidden", "Not known", "High", "Otherwise named", "Equal"]
    #expect(
      labels(chart([3, 900, nil, 50, 80, 4, 4], names: names)) == [
        "High", "Otherwise named", "Equal", "Low", "Other reasons", "Not known", "Hidden",
      ])
  }

  @Test func groupsAreSortedWithinThemselvesBelowTheirHeadings() {
    var chart = chart([1, 2, 3, 4, 5], names: ["A", "B", "C", "D", "E"])
    chart.rows.groups = [RowGroup("First", positions: 0...1), RowGroup("Second", positions: 1...3)]
    #expect(labels(chart) == ["E", "First", "B", "A", "Second", "D", "C"])
  }

  @Test func sharesStandBehindCounts() throws {
    let texts = try DrawnPicture(#require(ChartKind.distribution.example().rendered().0).wide).texts.map(\.text)
    #expect(texts.contains("742 (52.6%)"))
    #expect(texts.contains("suppressed, fewer than 5"))
  }

  @Test func barsBeginAtZeroAndAreAsLongAsTheirValues() throws {
    let svg = try #require(chart([40, 20, -10, 0], names: ["A", "B", "C", "D"]).rendered().0).wide
    let bars = DrawnPicture(svg).lines.filter { $0.ink == "own" }.flatMap(\.segments)
    let zero = try #require(DrawnPicture(svg).lines.first { $0.ink == "muted" }?.segments.first).x1
    #expect(bars.count == 3 && bars.allSatisfy { $0.x1 == zero || $0.x2 == zero })
    let lengths = bars.map { max(abs($0.x1 - zero), abs($0.x2 - zero)) }
    #expect(abs(lengths[0] - 2 * lengths[1]) <= 0.2 && abs(lengths[0] - 4 * lengths[2]) <= 0.4)
    #expect(bars[2].x1 < zero)
  }

  @Test func theFindingNamesTheLargestCategory() {
    func finding(_ values: [Double?], _ names: [String]) -> String {
      Finding(ChartData(chart(values, names: names))).text
    }
    #expect(finding([1, 7], ["A", "B"]) == "Children: B is largest, at 7")
    #expect(finding([7, 1, 7], ["A", "B", "C"]) == "Children: A and C are largest, at 7 each")
    #expect(finding([7, 7], ["A", "B"]) == "Children: 7 in each category")
    #expect(finding([7, 7, nil], ["A", "B", "C"]) == "Children: 7 in each category shown")
    #expect(finding([7, 5, nil], ["A", "B", "C"]) == "Children: A is largest of those shown, at 7")
    #expect(finding([7, 5, 90], ["A", "B", "Other"]) == "Children: A is largest of those named, at 7")
    #expect(finding([7, nil], ["A", "B"]) == "Children: 7 in A")
    #expect(finding([nil, 7], ["A", "Other"]) == "Children: no named category has a value")
    #expect(finding([nil], ["A"]) == "No data: Children")
  }
}
