import Diagnostics
import Testing

@testable import Charting

struct WaterfallTests {
  private func chart(_ values: [Double?], totals: Set<Int>, texts: [String?]? = nil) -> Chart {
    var chart = RowCharts.chart(
      .waterfall, values, texts: texts, unit: .money(prefix: "£", suffix: "m"),
      names: ["Budget"] + values.indices.dropFirst().dropLast().map { "Step \($0)" } + ["Outturn"])
    chart.area = "Wolverley"
    chart.rows.totals = totals
    chart.origin = Place("content/a.md", line: 4)
    return chart
  }

  private func problems(
    _ values: [Double?], totals: Set<Int>, texts: [String?]? = nil, rounding: Double = 0
  ) -> [String] {
    var chart = chart(values, totals: totals, texts: texts)
    chart.rows.rounding = rounding
    let (rendered, problems) = chart.rendered()
    #expect((rendered == nil) == problems.hasErrors)
    return problems.map { "\($0.message) [\($0.rule.id)]; help: \($0.help ?? "")" }
  }

  @Test func aClosingTotalThatItsChangesDoNotComeToIsRefused() {
    #expect(
      problems([10, 2, -1.5, 11], totals: [0, 3]) == [
        "the total 'Outturn' is £11m and the steps before it come to £10.5m [chart-rows]; "
          + "help: add the step that is missing; if all figures were rounded before, allow for it with 'rounding: 0.1'"
      ])
    #expect(problems([10, 2, -1.5, 10.5], totals: [0, 3]) == [])
  }

  @Test func everySubtotalIsHeldAgainstTheStepsBeforeIt() {
    #expect(
      problems([10, 2, 13, 1, 14], totals: [0, 2, 4]) == [
        "the total 'Step 2' is £13m and the steps before it come to £12.0m [chart-rows]; "
          + "help: add the step that is missing; if all figures were rounded before, allow for it with 'rounding: 0.1'"
      ])
  }

  @Test func totalsAreComparedAsPreciselyAsTheyArePrinted() {
    #expect(problems([0.1, 0.2, 0.3], totals: [0, 2], texts: ["£0.1m", "£0.2m", "£0.3m"]) == [])
    #expect(problems([1.04, 1.04, 2.1], totals: [0, 2], texts: ["£1.0m", "£1.0m", "£2.1m"]) == [])
    #expect(problems([1, 1, 2.1], totals: [0, 2], texts: ["£1.0m", "£1.0m", "£2.1m"]).count == 1)
    #expect(problems([1, 1, 2.1], totals: [0, 2], texts: ["£1.0m", "£1.0m", "£2.1m"], rounding: 0.1) == [])
    #expect(problems([1, 1, 2.2], totals: [0, 2], texts: ["£1.0m", "£1.0m", "£2.2m"], rounding: 0.1).count == 1)
  }

  @Test func aTotalThatRoundingMovesIsSaidToBe() throws {
    var chart = chart([1, 1, 2.1], totals: [0, 2], texts: ["£1.0m", "£1.0m", "£2.1m"])
    chart.rows.rounding = 0.1
    let rendered = try #require(chart.rendered().0)
    let words = "Totals may differ from the sums of their steps because of rounding."
    #expect(rendered.description.contains(words))
    #expect(DrawnPicture(rendered.wide).texts.map(\.text).joined(separator: " ").contains(words))
    #expect(try !#require(ChartKind.waterfall.example().rendered().0).description.contains("rounding"))
  }

  @Test func aTextThatDoesNotPrintTheValueLendsNoPrecision() {
    #expect(problems([1, 1, 2.3], totals: [0, 2], texts: ["a", "b", "£2,300,000"]).count == 1)
    #expect(problems([1, 1, 2.3], totals: [0, 2], texts: ["a", "b", "much"]).count == 1)
  }

  @Test func numbersThatWouldLookAlikeAreNamedMorePrecisely() {
    #expect(
      problems([10, 0.98, 11.04], totals: [0, 2], texts: ["£10.0m", "£1.0m", "£11.0m"]) == [
        "the total 'Outturn' is £11.0m and the steps before it come to £10.98m [chart-rows]; "
          + "help: add the step that is missing; if all figures were rounded before, allow for it with 'rounding: 0.1'"
      ])
  }

  @Test func roundingThatIsNoNumberLetsNothingPass() {
    #expect(problems([1, 1, 3], totals: [0, 2], rounding: .nan).count == 1)
    #expect(problems([1, 1, 3], totals: [0, 2], rounding: -5).count == 1)
  }

  @Test func theEndsHaveToBeTotalsAndTotalsPositions() {
    #expect(
      problems([1, 1, 2], totals: [1, 9]) == [
        "position 9 is to be a total and the chart has no such position [chart-rows]; "
          + "help: give the positions of the totals",
        "the opening step 'Budget' of the waterfall is not a total [chart-rows]; "
          + "help: name it in 'totals', or let 'computed' work it out",
        "the closing step 'Outturn' of the waterfall is not a total [chart-rows]; "
          + "help: name it in 'totals', or let 'computed' work it out",
      ])
  }

  @Test func aStepWithoutAValueIsRefused() {
    #expect(
      problems([1, nil, 2], totals: [0, 2]) == [
        "the step 'Step 1' has no value, so the steps after it have no place [chart-rows]; "
          + "help: put it together with another step, so that their sum can be shown"
      ])
  }

  @Test func changesHaveTheirSignsAndTotalsNone() {
    let steps = WaterfallSteps(
      ChartData(chart([10, 2, -1, -3, 8], totals: [0, 4], texts: ["£10m", "£2m", "£1m", "(£3m)", "£8m"])))
    #expect(steps.steps.map(steps.text) == ["£10m", "+£2m", "−£1m", "(£3m)", "£8m"])
    #expect(steps.table.rows.map(\.fill) == [.solid, .striped, .hollow, .hollow, .solid])
    #expect(steps.table.notes == ["Solid bars are totals, striped bars increases, hollow bars decreases"])
  }

  @Test func eachBarBeginsWhereTheOneBeforeEnded() throws {
    let rows = WaterfallSteps(ChartData(chart([10, 2, -15, -3, 4, 1], totals: [0, 3, 5]))).table.rows
    #expect(rows.map(\.from) == [0, 10, 12, 0, -3, 0])
    #expect(rows.map(\.value) == [10, 12, -3, -3, 1, 1])
  }

  @Test func theFindingNamesBothTotalsAndTheLargestChange() {
    let data = ChartData(chart([10, 2, -1, 11], totals: [0, 3]))
    #expect(Finding(data).text == "Children rose from £10m to £11m; largest change Step 1 +£2m")
    #expect(Description(data).text.contains("Steps: Budget £10m, Step 1 +£2m, Step 2 −£1m, Outturn £11m."))
  }
}
