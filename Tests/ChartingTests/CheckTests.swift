import Diagnostics
import Testing

@testable import Charting

struct CheckTests {
  private func problems(_ change: (inout Chart) -> Void) -> [String] {
    var chart = EdgeCharts.chart("checked", [81, 72])
    chart.origin = Place("content/a.md", line: 4)
    change(&chart)
    let (rendered, problems) = chart.rendered()
    #expect((rendered == nil) == problems.hasErrors)
    return problems.map { problem in
      #expect(problem.place == chart.origin)
      return "\(problem.severity.rawValue): \(problem.message) [\(problem.rule.id)]"
        + (problem.help.map { "; help: \($0)" } ?? "")
    }
  }

  @Test(arguments: ["", "4a", "a b", "a\"", "é"])
  func anIdThatAPageCannotUseIsRefused(id: String) {
    #expect(
      problems { $0.id = id } == [
        "error: the chart's id '\(id)' cannot be used in a page [chart-id]; "
          + "help: begin with a letter and go on with letters, digits, '-' or '_'"
      ])
  }

  @Test func moreThanFourSeriesAreToBeSplit() {
    let found = problems { chart in
      let england = ChartSeries(role: .england, label: "England", values: [1, 2], texts: [nil, nil])
      chart.series += [england, england, england, england]
    }
    #expect(
      found == [
        "error: the chart has 5 series and a trend chart shows at most 4 [chart-needs]; "
          + "help: split it: one chart with 'Wolverley' and the series that matter most, a second with the others;"
          + " or choose a kind that shows it as it is: 'clustered', 'stacked', 'stacked-share'"
      ])
    let alike = problems { chart in
      let england = ChartSeries(role: .england, label: "England", values: [1, 2], texts: [nil, nil])
      chart.series += [england, england]
    }
    #expect(
      alike == [
        "error: the series 'England' and 'England' would be drawn alike, both as 'england'"
          + " [chart-role]; help: show them in charts of their own"
      ])
  }

  @Test func moreThanFourReferenceLinesAreRefused() {
    #expect(
      problems {
        $0.references = (0..<5).map { ReferenceLine(role: .england, value: 80, name: "England \($0)", text: "80%") }
      } == [
        "error: the chart has 5 reference lines and can name at most 4 [chart-lines]; "
          + "help: keep the latest year, or give the values as series"
      ])
  }

  @Test func periodsHaveToBeInOrder() {
    #expect(
      problems { $0.periods.reverse() } == [
        "error: the period 'April 2018' comes after 'May 2018' but is not later [chart-shape]; "
          + "help: put the periods in order of time, each once"
      ])
  }

  @Test func valuesHaveToFitTheirPeriods() {
    #expect(
      problems { $0.series[0].values = [1] } == [
        "error: the series 'Wolverley' has 1 values and 2 texts for 2 periods [chart-shape]"
      ])
  }

  @Test func aBandHasToEndAboveWhereItBegins() {
    #expect(
      problems { $0.bands = [ChartBand(zone: .target, lower: 85, upper: 75, note: "")] } == [
        "error: the target band begins at 85.0 and ends at 75.0 [chart-shape]; help: give the lower end first"
      ])
  }

  @Test func whatHasNoPlaceOnPaperIsTold() {
    #expect(
      problems {
        $0.references = [
          ReferenceLine(role: .england, value: .nan, name: "England", text: ""),
          ReferenceLine(role: .region, value: 80, name: "Region 2010", text: "80%", positions: 1...12),
        ]
        $0.bands = [ChartBand(zone: .target, lower: 2e9, upper: nil, note: "")]
      } == [
        "warning: the reference line 'England' is not a number that can be drawn [chart-value]",
        "error: an end of the target band is too large to be drawn [chart-size]; "
          + "help: use a larger unit, such as £m",
        "warning: the reference line 'Region 2010' covers no period of the chart [chart-value]",
      ])
  }

  @Test func aTitleOfMoreThanFifteenWordsIsTold() {
    #expect(
      problems { $0.title = String(repeating: "word ", count: 16) } == [
        "warning: the title has 16 words and a finding at most 15 [chart-title]; "
          + "help: say what changed, from what to what; the subtitle has the rest"
      ])
  }
}
