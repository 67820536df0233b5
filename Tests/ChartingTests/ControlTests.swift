import Diagnostics
import Testing

@testable import Charting

struct ControlTests {
  private func problems(_ change: (inout Chart) -> Void) -> [String] {
    var chart = ChartKind.control.example()
    change(&chart)
    let (rendered, problems) = chart.rendered()
    #expect((rendered == nil) == problems.hasErrors)
    return problems.map { "\($0.message) [\($0.rule.id)]" + ($0.help.map { "; help: \($0)" } ?? "") }
  }

  @Test func aControlChartNeedsLimits() {
    #expect(
      problems { $0.control = nil } == [
        "the chart has no limits and a control chart needs them [chart-needs]; help: give it limits; "
          + "or choose a kind that shows it as it is: " + ChartKind.suiting { $0.takesTime(series: 1, periods: 48) }
      ])
  }

  @Test func limitsHaveToBeNumbersInOrderWhereTheChartHasPeriods() {
    #expect(
      problems { $0.control?.segments[0].limits?.upper.value = 3 } == [
        "the lower limit, mean and upper limit '82.3%', '86.2%' and '90.0%' are not numbers in that order [chart-shape]"
      ])
    #expect(
      problems { $0.control?.segments[1].limits?.mean.value = .nan } == [
        "the lower limit, mean and upper limit '75.3%', '77.8%' and '80.4%' are not numbers in that order [chart-shape]"
      ])
    #expect(
      problems { $0.control?.segments[0].positions = 1...5 } == [
        "the limits for the positions 1 to 5 cover no period of the chart [chart-shape]"
      ])
    #expect(
      problems { $0.control?.segments[0].positions = .min ... .max } == [
        "limits begin at position 24291 before those up to 9223372036854775807 have ended [chart-shape]; "
          + "help: put the segments in order of time, without overlaps"
      ])
  }

  @Test func signalsAndTargetsHaveToBeOnTheChart() {
    #expect(
      problems {
        $0.control?.signals[0].position = .max
        $0.control?.target?.value = .infinity
      } == [
        "the signal 'above the upper limit' is at position 9223372036854775807, which is no period of the chart"
          + " [chart-shape]", "the target '85.0%' is not a number that can be drawn [chart-shape]",
      ])
  }

  @Test func otherKindsDoNotShowLimits() throws {
    var chart = ChartKind.trend.example()
    let before = chart.picture(wide: true)
    chart.control = ChartKind.control.example().control
    #expect(chart.picture(wide: true) == before)
  }

  @Test func aLineStopsWhereOtherLimitsBegin() throws {
    let picture = DrawnPicture(try #require(ChartKind.control.example().picture(wide: true)))
    let line = try #require(picture.lines.first { $0.ink == "common" && $0.width == 1.2 })
    #expect(line.segments.count == 46)
    let ends = picture.lines.filter { $0.ink == "muted" && $0.width == 1.5 }.flatMap(\.segments).map(\.x2)
    let rule = try #require(picture.lines.flatMap(\.segments).first { $0.x1 == $0.x2 && $0.y2 - $0.y1 > 200 })
    #expect(ends.filter { $0 < rule.x1 }.count == 3)
  }

  @Test func everyVariationHasAShapeOfItsOwn() throws {
    var chart = ChartKind.control.example()
    chart.control?.signals[0].variation = .neutral
    let picture = DrawnPicture(try #require(chart.picture(wide: true)))
    let sides = Dictionary(grouping: picture.lines.filter { ["improvement", "concern", "neutral"].contains($0.ink) }) {
      $0.ink ?? ""
    }.mapValues { lines in
      Set(
        lines.flatMap { $0.segments.prefix(3).map { "\($0.x2 - $0.x1 == 0 ? "|" : $0.y2 - $0.y1 == 0 ? "-" : "/")" } }
      )
      .sorted().joined()
    }
    #expect(sides == ["improvement": "-/", "concern": "/", "neutral": "-|"])
  }

  @Test func variationAssuranceTrialLimitsAndBreaksAreSaidInWords() throws {
    let texts = DrawnPicture(try #require(ChartKind.control.example().picture(wide: true))).texts.map(\.text)
    for text in [
      "Variation: special cause, concern.", "Assurance: consistently failing the target.", "Upper limit 80.4%",
      "Mean 77.8%", "Lower limit 75.3%", "Target 85.0%", "New definition", "Common cause",
      "Special cause, improvement", "Special cause, concern",
    ] { #expect(texts.contains(text), "\(text)") }
    #expect(texts.contains { $0.contains("Trial limits from April 2024 to March 2025: fewer than 13 points.") })
  }

  @Test func theDescriptionHasLimitsAndSignals() {
    var chart = ChartKind.control.example()
    chart.title = nil
    let data = ChartData(chart)
    #expect(
      Description(data).text == """
        Control chart, monthly, April 2021 to March 2025, per cent: Assessments completed within 45 working days. \
        Assessments completed within 45 working days: special cause, concern, consistently failing the target. Last values, March 2025: Wolverley 72.9%. \
        Wolverley: lowest 72.9% in March 2025, highest 90.1% in August 2022. Variation: special cause, concern. \
        Assurance: consistently failing the target. Target: 85.0%. April 2021 to March 2024: mean 86.2%, upper limit \
        90.0%, lower limit 82.3%. April 2024 to March 2025: mean 77.8%, upper limit 80.4%, lower limit 75.3%, trial \
        limits from fewer than 13 points. August 2022: special cause, improvement, above the upper limit. November \
        2022 to September 2023: special cause, improvement, 7 or more in a row above the mean. December 2023: special \
        cause, concern, below the lower limit. April 2024: special cause, improvement, 7 or more in a row above the \
        mean. May 2024 to June 2024: special cause, improvement, 2 of 3 near the upper limit. July 2024: special \
        cause, improvement, above the upper limit. August 2024 to January 2025: special cause, concern, 7 or more in a \
        row falling. February 2025 to March 2025: special cause, concern, below the lower limit. Higher is better. \
        April 2024: New definition. Invented values.
        """)
  }

  @Test func noTextCrossesAnythingInManyGeneratedControlCharts() {
    var generated = ControlCharts(seed: 11)
    for index in 0..<2_000 {
      let chart = generated.next()
      for wide in [true, false] {
        guard let svg = chart.picture(wide: wide) else {
          Issue.record("chart \(index) is not drawn: \(chart.check().map(\.message))")
          return
        }
        let overlaps = DrawnPicture(svg).overlaps
        #expect(overlaps.isEmpty, "chart \(index): \(overlaps)\n\(svg)")
        if !overlaps.isEmpty { return }
      }
    }
  }
}
