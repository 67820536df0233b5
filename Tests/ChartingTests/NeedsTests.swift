import Diagnostics
import Testing

@testable import Charting

struct NeedsTests {
  private func problems(_ kind: ChartKind, _ values: [Double?], _ change: (inout Chart) -> Void = { _ in }) -> [String]
  {
    var chart = EdgeCharts.chart("needs", values)
    chart.kind = kind
    change(&chart)
    let (rendered, problems) = chart.rendered()
    #expect((rendered == nil) == problems.hasErrors)
    return problems.filter { $0.rule == .chartNeeds }.map { problem in
      "\(problem.severity.rawValue): \(problem.message)" + (problem.help.map { "; help: \($0)" } ?? "")
    }
  }

  @Test func `a chart without series is refused`() {
    #expect(
      problems(.columns, [1]) { $0.series = [] } == [
        "error: the chart has no series and a columns chart needs at least 1; help: give it 1 more"
      ])
  }

  @Test func `too many series are told with the kinds that would show them`() {
    let found = problems(.columns, [1, 2]) {
      $0.series.append(ChartSeries(role: .england, label: "England", values: [1, 2], texts: [nil, nil]))
    }
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "error: the chart has 2 series and a columns chart shows at most 1; help: split it: one chart with 'Wolverley'"
          + " and the series that matter most, a second with the others; or choose a kind that shows it as it is: 'trend'"
      ) == true)
  }

  @Test func `categories are not joined by a line`() {
    let found = problems(.trend, [1, 2]) { chart in
      chart.step = .category
      chart.periods = ["Boys", "Girls"].enumerated().map { ChartPeriod(category: $1, at: $0) }
    }
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "error: a trend chart shows periods of time and this one has categories; help: give it periods;"
          + " or choose a kind that shows it as it is: 'columns'") == true)
  }

  @Test func `more columns than can be told apart are refused`() {
    let found = problems(.columns, [Double?](repeating: 1, count: 61))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "error: the chart has 61 months and a columns chart shows at most 60; help: show a shorter time;"
          + " or choose a kind that shows it as it is: 'trend'") == true)
  }

  @Test func `months that are left out count as well`() {
    let found = problems(.columns, [1, 2]) { $0.periods[1].position += 60 }
    #expect(found.first?.hasPrefix("error: the chart has 62 months and a columns chart shows at most 60;") == true)
  }

  @Test func `bars start at zero`() {
    let found = problems(.columns, [80, 90]) { $0.axisStart = 60 }
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "error: the axis is to start at 60 and a columns chart has bars, whose axis starts at zero: cut off, they would"
          + " not be as long as their values; help: leave 'axis-start' out; or choose a kind that shows it as it is: 'trend'"
      ) == true)
    #expect(problems(.columns, [80, 90]) { $0.axisStart = 0 } == [])
  }

  @Test func `what a kind has no place for is not dropped in silence`() {
    let spark = problems(.sparkline, [80, 90]) { $0.axisStart = 60.5 }
    #expect(
      spark.first?.hasPrefix(
        "error: the axis is to start at 60.5 and a sparkline chart has no axis whose start can be chosen;") == true)
    let trend = problems(.trend, [80, 90]) { $0.totals = ["1", "2"] }
    #expect(
      trend == ["error: the sums of parts are to be printed and a trend chart has no stacks; help: leave them out"])
  }

  @Test(arguments: [ChartKind.stacked, .stackedShare, .flows])
  func `negative values are not stacked`(kind: ChartKind) {
    let found = problems(kind, [3, -1]) {
      $0.series.append(ChartSeries(role: .part1, label: "Others", values: [1, 2], texts: [nil, nil]))
    }
    let reason =
      kind == .flows
      ? "what flows in or out cannot be; help: give how many went each way"
      : "parts of a whole cannot be; help: show the parts beside each other"
    #expect(
      found == [
        "error: the value of 'Wolverley' in May 2018 is negative, and \(reason);"
          + " or choose a kind that shows it as it is: "
          + ChartKind.suiting { $0.takesTime(series: 2, periods: 2) && $0.stacking == .none }
      ])
  }

  @Test func `one series is not clustered, stacked or a flow`() {
    let found = [ChartKind.clustered, .stacked, .stackedShare, .flows].flatMap { problems($0, [1, 2]) }
    #expect(
      found
        == ["clustered", "stacked", "stacked-share", "flows"].map {
          "error: the chart has 1 series and a \($0) chart needs at least 2; help: give it 1 more;"
            + " or choose a kind that shows it as it is: "
            + ChartKind.suiting { $0.takesTime(series: 1, periods: 2) }
        })
  }

  @Test func `totals have to fit their periods`() {
    var chart = ChartKind.stacked.example()
    chart.totals = ["1"]
    #expect(chart.rendered().1.map(\.message) == ["the chart has 1 totals for 7 periods"])
  }

  @Test func `a line's axis starts where it is asked to, if the values allow it`() throws {
    func lowestTick(_ start: Double) throws -> String? {
      var chart = EdgeCharts.chart("start", [81, 92])
      chart.axisStart = start
      let texts = try DrawnPicture(#require(chart.rendered().0).wide).texts
      return texts.filter { $0.text.hasSuffix("%") && $0.left < 30 }.max { $0.bottom < $1.bottom }?.text
    }
    #expect(try lowestTick(60) == "60%")
    #expect(try lowestTick(90) == "80%")
  }
}
