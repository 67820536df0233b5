import Diagnostics
import Foundation
import Testing

@testable import Charting

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct MultiplesTests {
  private func problems(_ change: (inout Chart) -> Void) -> [String] {
    var chart = ChartKind.multiples.example()
    change(&chart)
    let (rendered, problems) = chart.rendered()
    #expect((rendered == nil) == problems.hasErrors)
    return problems.map { "\($0.message) [\($0.rule.id)]; help: \($0.help ?? "")" }
  }

  @Test func panelsHaveToBeThereAndNotTooMany() {
    #expect(
      problems { $0.panels = [] } == [
        "the chart has no panels and a multiples chart needs them [chart-needs]; help: give it one chart for each area"
      ])
    #expect(
      problems { $0.panels = Array(repeating: $0.panels[0], count: 25) } == [
        "the chart has 25 panels and can show at most 24 [chart-shape]; help: split it, or leave out what matters least"
      ])
  }

  @Test func panelsHaveOneKindUnitAndTime() {
    #expect(
      problems {
        $0.panels[1].unit = .count
        $0.panels[2].kind = .durations
        $0.panels[3].periods[0].position = 0
        $0.panels[4].kind = .multiples
        $0.series = $0.panels[0].series
        $0.periods = $0.panels[0].periods
      } == [
        "the chart has series beside its panels [chart-shape]; help: put them into panels of their own",
        "the panels 'Northgate' and 'Old Town' have different units [chart-shape]; "
          + "help: show what is counted in one way in a chart of its own",
        "the panels 'Northgate' and 'Riverside' are of the kinds 'trend' and 'durations' [chart-shape]; "
          + "help: use one kind",
        "the panels 'Northgate' and 'Heath and Common' have different periods [chart-shape]; "
          + "help: give both all periods, without values where there are none",
        "the panels 'Northgate' and 'Eastfield' are of the kinds 'trend' and 'multiples' [chart-shape]; "
          + "help: use one kind",
        "in the panel 'Riverside': the series 'Riverside' has the role 'own', which a durations chart does not draw "
          + "[chart-role]; help: give its series the roles 'part-1' to 'part-5' in their order",
        "in the panel 'Riverside': the series 'England' has the role 'england', which a durations chart does not draw "
          + "[chart-role]; help: give its series the roles 'part-1' to 'part-5' in their order",
        "in the panel 'Heath and Common': from 'April 2021' to 'March 2025' is more than 960 months [chart-shape]; "
          + "help: show a shorter time",
        "the panel 'Eastfield' has panels itself [chart-shape]; help: show one level of panels",
      ])
  }

  @Test func aValueLiesAtTheSameHeightInEveryPanel() throws {
    let picture = DrawnPicture(try #require(ChartKind.multiples.example().picture(wide: true)))
    let dots = picture.lines.filter { $0.ink == "england" && $0.segments.count > 1 }
    let heights = dots.map { line in line.segments.map { ($0.y1 * 10).rounded() } }
    #expect(dots.count == 6)
    for row in [0..<3, 3..<6] { #expect(Set(heights[row].map { $0.first }).count == 1) }
    let ends = dots.map { line in line.segments.last.map { ($0.y2 * 10).rounded() } }
    #expect(Set(ends[0..<3]).count == 1 && Set(ends[3..<6]).count == 1)
  }

  @Test func onlyOuterAxesAreLabelled() throws {
    for (wide, columns) in [(true, 3), (false, 2)] {
      let texts = DrawnPicture(try #require(ChartKind.multiples.example().picture(wide: wide))).texts.map(\.text)
      #expect(texts.count { $0 == "80%" } == 6 / columns)
      #expect(texts.count { $0 == "Mar 2025" } == columns)
      #expect(texts.count { $0 == "Target: 85% or more." || $0.contains(" Target: 85% or more.") } == 1)
    }
  }

  @Test func aPanelWithoutValuesSaysSo() throws {
    var chart = ChartKind.multiples.example()
    for index in chart.panels[2].series.indices {
      chart.panels[2].series[index].values = chart.panels[2].series[index].values.map { _ in nil }
    }
    let texts = DrawnPicture(try #require(chart.picture(wide: true))).texts.map(\.text)
    #expect(texts.contains("Riverside") && texts.count { $0 == "No data" } == 1)
    for panel in chart.panels.indices {
      for index in chart.panels[panel].series.indices {
        chart.panels[panel].series[index].values = chart.panels[panel].series[index].values.map { _ in nil }
      }
    }
    #expect(DrawnPicture(try #require(chart.picture(wide: true))).texts.map(\.text).prefix(1) == ["No data"])
    #expect(Finding(ChartData(chart)).text == "No data: Assessments completed within 45 working days")
  }

  @Test(arguments: [ChartKind.trend, .columns, .flows])
  func anEmptyPanelLeavesTheAxesThatOthersAreReadOn(kind: ChartKind) throws {
    var chart = ChartKind.multiples.example()
    chart.panels = (0..<5).map { place in
      var panel = kind.example()
      (panel.title, panel.area) = (nil, "Panel \(place)")
      return panel
    }
    func drawn(without empty: Set<Int>, wide: Bool) throws -> DrawnPicture {
      var chart = chart
      for panel in empty {
        for index in chart.panels[panel].series.indices {
          chart.panels[panel].series[index].values = chart.panels[panel].series[index].values.map { _ in nil }
          chart.panels[panel].series[index].texts = chart.panels[panel].series[index].texts.map { _ in nil }
        }
      }
      let picture = DrawnPicture(try #require(chart.picture(wide: wide)))
      #expect(picture.overlaps == [])
      #expect(picture.texts.count { $0.text == "No data" } == empty.count)
      return picture
    }
    for wide in [true, false] {
      let whole = try drawn(without: [], wide: wide)
      let last = try #require(chart.panels[0].periods.last).short
      let start = try #require(whole.texts.first { $0.text == "Panel 0" }).left
      let columns = whole.texts.count { $0.text == last }
      let numbers = whole.texts.filter { $0.right < start }.map(\.text).sorted()
      #expect(columns == (wide ? 3 : 2) && numbers.count >= 6)
      for empty in [[3, 4], [4], [0], [0, 3], [2, 4]] as [Set<Int>] {
        let picture = try drawn(without: empty, wide: wide)
        let valued = Set((0..<5).filter { !empty.contains($0) }.map { $0 % columns }).count
        #expect(picture.texts.count { $0.text == last } == valued, "\(empty)")
        #expect(picture.texts.filter { $0.right < start }.map(\.text).sorted() == numbers, "\(empty)")
      }
    }
  }

  @Test func aControlPanelSaysItsVariationInItsTitle() throws {
    var chart = ChartKind.multiples.example()
    chart.panels = [ChartKind.control.example(), ChartKind.control.example()]
    for index in chart.panels.indices { chart.panels[index].title = nil }
    let texts = DrawnPicture(try #require(chart.picture(wide: true))).texts.map(\.text)
    #expect(texts.count { $0 == "Wolverley: special cause, concern" } == 2)
    #expect(texts.contains("Special cause, improvement") && texts.contains("Upper limit and Lower limit"))
  }

  @Test func kindsThatAreNotDrawnSideBySideAreToldOnce() {
    #expect(
      problems { chart in
        chart.panels = [ChartKind.sparkline.example(), ChartKind.sparkline.example()]
        for index in chart.panels.indices { chart.panels[index].title = nil }
      } == [
        "the panel 'Wolverley' is a sparkline chart, which is not drawn side by side with others [chart-shape]; "
          + "help: give each a chart of its own, or choose one of the kinds 'trend', 'columns', 'clustered', 'stacked', "
          + "'stacked-share', 'flows', 'distribution', 'comparison', 'dots', 'bullet', 'waterfall', 'control' and "
          + "'durations'"
      ])
  }

  @Test func categoriesAreTheSameInAllPanels() {
    #expect(
      problems { chart in
        chart.panels = [ChartKind.distribution.example(), ChartKind.distribution.example()]
        (chart.panels[0].title, chart.panels[1].title) = ("North", "South")
        chart.panels[1].periods[0].long = "Another"
      } == [
        "the panels 'North' and 'South' have different categories [chart-shape]; "
          + "help: give both all categories, without values where there are none"
      ])
  }

  @Test func partsThatTheKeyCannotNameAreToldToBeNamed() {
    #expect(
      problems { chart in
        chart.panels = ["North", "South", "West"].map { name in
          var panel = ChartKind.stacked.example()
          panel.title = name
          panel.series[0].label = "Youngest in the \(name)"
          return panel
        }
      } == [
        "the panels call the series in one ink 'Youngest in the North', 'Youngest in the South' and "
          + "'Youngest in the West', and one key is for all [chart-shape]; "
          + "help: give it the same name in every panel, with 'names' where they are indicators"
      ])
  }

  @Test func theAxisOfAllPanelsStartsWhereItIsAskedTo() throws {
    var chart = ChartKind.multiples.example()
    chart.axisStart = 0
    let texts = DrawnPicture(try #require(chart.picture(wide: true))).texts.map(\.text)
    #expect(texts.contains("0%") && !texts.contains { $0.hasPrefix("Axes start") })
    #expect(
      problems { chart in
        chart.panels = [ChartKind.columns.example(), ChartKind.columns.example()]
        chart.axisStart = 60
      } == [
        "the axis is to start at 60 and a columns chart has bars, whose axis starts at zero: cut off, they would not be "
          + "as long as their values [chart-needs]; help: leave 'axis-start' out"
      ])
  }

  @Test(
    arguments: [
      (ChartKind.columns, "Last value from 107 (South) to 214 (North)"),
      (.clustered, "Highest value 33, 2021-22, July (North)"),
      (.stacked, "Last value of Up to 6 months from 27.5 (South) to 55 (North)"),
      (.stackedShare, "Last share of Up to 6 months all at 13%"),
      (.flows, "Last value of Net from 7.5 (South) to 15 (North)"),
    ])
  func columnsStandSideBySideOnTheSameScale(kind: ChartKind, finding: String) throws {
    var chart = ChartKind.multiples.example()
    chart.subject = "Children whose plans or places began or ended in a month, a quarter or a year, by locality"
    var panel = kind.example()
    panel.title = nil
    chart.panels = ["North", "South", "East", "West"].map { name in
      panel.area = name
      return panel
    }
    for index in chart.panels[1].series.indices {
      chart.panels[1].series[index].values = panel.series[index].values.map { $0.map { $0 / 2 } }
      chart.panels[1].series[index].texts = panel.series[index].values.map { _ in nil }
    }
    #expect(Finding(ChartData(chart)).text == finding)
    for wide in [true, false] {
      let picture = DrawnPicture(try #require(chart.picture(wide: wide)))
      #expect(picture.overlaps == [])
      func highest(_ column: Int) -> Double {
        let half = picture.width / 2
        let row = picture.bars.filter {
          ($0.left > half) == (column == 1) && $0.bottom < picture.texts.filter { $0.text == "East" }[0].top
        }
        return (row.map(\.bottom).max() ?? 0) - (row.map(\.top).min() ?? 0)
      }
      #expect(abs(highest(1) / highest(0) - (kind == .stackedShare ? 1 : 0.5)) < 0.02, "\(highest(0)) \(highest(1))")
    }
  }

  @Test func whatIsMissingFromColumnsAndWhatUpAndDownMeanStandsBelowAllPanels() throws {
    var chart = ChartKind.multiples.example()
    var panel = ChartKind.flows.example()
    panel.title = nil
    chart.panels = ["North", "South"].map { name in
      panel.area = name
      return panel
    }
    chart.panels[1].series[0].values[1] = nil
    chart.panels[1].series[0].texts[1] = "suppressed to protect confidentiality"
    let picture = DrawnPicture(try #require(chart.picture(wide: true)))
    let footer = picture.texts.suffix(6).map(\.text).joined(separator: " ")
    let names = panel.series.map(\.label)
    #expect(footer.contains("Up: \(names[0]). Down: \(names[1])."), "\(footer)")
    #expect(
      footer.contains("South: \(names[0]), \(panel.periods[1].long): suppressed to protect confidentiality."),
      "\(footer)")
  }

  /// One chart for panels: lines, a control chart or columns by turns.
  private struct GeneratedPanels {
    var lines = GeneratedCharts(seed: 41)
    var controls = ControlCharts(seed: 43)
    var columns = [ChartKind.columns, .clustered, .stacked, .stackedShare, .flows].map {
      GeneratedColumns($0, seed: 47)
    }

    mutating func next(_ index: Int) -> Chart {
      switch index % 4 {
      case 1: return controls.next()
      case 3: return columns[index / 4 % columns.count].next()
      default: return lines.next()
      }
    }
  }

  @Test func noTextCrossesAnythingInManyGeneratedMultiples() {
    var generated = GeneratedPanels()
    for index in 0..<240 {
      var first = generated.next(index)
      first.title = index % 3 == 0 ? "A title that is so long that it needs two lines or is cut" : nil
      var chart = Chart(
        id: "m", kind: .multiples, subject: "Something", area: "Wolverley", unit: first.unit, step: first.step,
        periods: [], series: [])
      chart.panels = (0...index % 24).map { place in
        var panel = first
        panel.area = "Panel \(place)"
        for series in panel.series.indices {
          panel.series[series].values = panel.series[series].values.map { $0.map { $0 * (1 - Double(place) / 50) } }
          panel.series[series].label = place % 2 == 0 ? panel.series[series].label : "Another"
        }
        return panel
      }
      for wide in [true, false] {
        guard let svg = chart.picture(wide: wide) else {
          Issue.record("chart \(index) is not drawn: \(chart.check().map(\.message))")
          return
        }
        let overlaps = DrawnPicture(svg).overlaps
        #expect(overlaps == [], "chart \(index): \(svg)")
        if !overlaps.isEmpty { return }
        if index % 10 == 0 { #expect(XMLParser(data: Data(svg.utf8)).parse()) }
      }
    }
  }
}
