import Testing

@testable import Charting

struct WordTests {
  private func finding(_ values: [Double?], _ change: (inout Chart) -> Void = { _ in }) -> String {
    var chart = EdgeCharts.chart("words", values)
    change(&chart)
    return Finding(ChartData(chart)).text
  }

  @Test func aFindingSaysWhereValuesWentAndHowTheyStand() {
    #expect(finding([81, 72]) == "Visits on time fell from 81% to 72%")
    #expect(
      finding([72, 81]) { $0.bands = EdgeCharts.bands } == "Visits on time rose from 72% to 81%, within tolerance")
    #expect(
      finding([72, 81]) { $0.standing = "4 points below target" }
        == "Visits on time rose from 72% to 81%, 4 points below target")
    #expect(finding([81, 90, 81]) == "Visits on time began and ended at 81%")
    #expect(finding([nil, 81]) == "Visits on time stood at 81% in May 2018")
    #expect(finding([nil, nil]) == "No data: Visits on time")
    #expect(finding([81, 72]) { $0.title = "Given" } == "Given")
  }

  /// What is found of 86.7% and 82.9% beside others, with bands.
  private func compared(_ change: (inout Chart) -> Void) -> String {
    finding([86.7, 82.9]) { chart in
      chart.bands = EdgeCharts.bands
      change(&chart)
    }
  }

  private func series(_ role: ChartRole, _ label: String, _ values: [Double?]) -> ChartSeries {
    ChartSeries(role: role, label: label, values: values, texts: values.map { _ in nil })
  }

  @Test func aFindingSetsTheLastValueAgainstAnotherArea() {
    let moved = "Visits on time fell from 86.7% to 82.9%, within tolerance"
    let neighbours = series(.neighbours, "Statistical neighbours", [80, 80])
    let region = series(.region, "West Midlands", [nil, 83])
    let england = series(.england, "England", [80, 84.1])
    #expect(compared { $0.series += [neighbours, region, england] } == moved + ", below England (84.1%)")
    #expect(compared { $0.series += [neighbours, region] } == moved + ", below West Midlands (83%)")
    #expect(compared { $0.series += [neighbours] } == moved + ", above statistical neighbours (80%)")
    #expect(
      compared { $0.series += [neighbours, series(.england, "England", [80, nil])] }
        == moved + ", above statistical neighbours (80%)")
    #expect(compared { $0.series += [series(.england, "England", [nil, 82.91])] } == moved + ", in line with England")
    #expect(
      compared { chart in
        let england = ChartSeries(role: .england, label: "England", values: [nil, 82.9], texts: [nil, "83%"])
        chart.series.append(england)
      } == moved)
    #expect(
      compared { chart in
        chart.series += [series(.england, "England", [nil, 79.5])]
        chart.bands = []
        chart.series[0].values = [nil, 82.9]
      } == "Visits on time stood at 82.9% in May 2018, above England (79.5%)")
  }

  @Test func anAreaInAnothersInkIsNotItsPeer() {
    let moved = "Visits on time fell from 86.7% to 82.9%, within tolerance"
    var lent = series(.england, "Elsewhere", [80, 84.1])
    lent.isBorrowed = true
    let neighbours = series(.neighbours, "Statistical neighbours", [80, 80])
    #expect(compared { $0.series += [lent] } == moved)
    #expect(compared { $0.series += [lent, neighbours] } == moved + ", above statistical neighbours (80%)")
    #expect(
      compared { chart in
        let last = chart.periods[1].position
        var level = ReferenceLine(role: .england, value: 84.1, name: "Elsewhere", text: "84.1%", position: last)
        level.isBorrowed = true
        chart.references = [level]
      } == moved)
  }

  @Test func aLevelIsAComparatorForItsOwnPeriodOnly() {
    func level(_ position: (Int) -> Int?) -> String {
      compared { chart in
        let last = chart.periods[1].position
        chart.references = [
          ReferenceLine(
            role: .england, value: 84.1, name: "England May 2018", text: "84.1%", positions: last - 1...last,
            position: position(last))
        ]
      }
    }
    let moved = "Visits on time fell from 86.7% to 82.9%, within tolerance"
    #expect(level { $0 } == moved + ", below England May 2018 (84.1%)")
    #expect(level { $0 - 1 } == moved)
    #expect(level { _ in nil } == moved)
  }

  @Test func aComparatorThatIsTooLongOrOfAnotherSizeIsLeftOut() {
    let long = series(.england, "All English single-tier and county councils, weighted mean", [80, 84.1])
    #expect(compared { $0.series.append(long) } == "Visits on time fell from 86.7% to 82.9%, within tolerance")
    let region = series(.region, "West Midlands", [80, 83])
    #expect(
      compared { $0.series += [region, long] }
        == "Visits on time fell from 86.7% to 82.9%, within tolerance, below West Midlands (83%)")
    for unit in [AxisUnit.count, .money(prefix: "£", suffix: "m")] {
      #expect(
        finding([81, 72]) { chart in
          chart.unit = unit
          chart.series.append(series(.england, "England", [60_000, 61_830]))
        } == "Visits on time fell from \(unit.prefix)81\(unit.suffix) to \(unit.prefix)72\(unit.suffix)")
    }
  }

  @Test func valuesThatArePrintedAlikeHaveNotMoved() {
    #expect(
      finding([81.04, 81.01]) { $0.series[0].texts = ["81.0%", "81.0%"] } == "Visits on time began and ended at 81.0%")
  }

  @Test func aFindingHasAtMostFifteenWords() {
    let long = "Children in need of help whose assessments were completed within forty five working days of referral"
    #expect(finding([81, 72]) { $0.subject = long } == "Wolverley fell from 81% to 72%")
    #expect(
      finding([81, 72]) {
        $0.subject = long
        $0.standing = "below target"
      } == "Wolverley fell from 81% to 72%, below target")
    var generated = GeneratedCharts(seed: 3)
    for _ in 0..<200 {
      #expect(Sentence.words(Finding(ChartData(generated.next())).text) <= 15)
    }
  }

  @Test func theDescriptionHasEverythingThatThePictureShows() {
    var chart = EdgeCharts.chart("words", [81, nil, 79.5, 72])
    chart.bands = EdgeCharts.bands
    chart.betterIs = .higher
    chart.note = "Illustrative values"
    chart.series.append(
      ChartSeries(role: .england, label: "England", values: [80, 82, nil, nil], texts: ["80%", "82%", "c", nil]))
    chart.references = [ReferenceLine(role: .region, value: 70, name: "West Midlands 2018", text: "70%")]
    chart.events = [ChartEvent(position: chart.periods[2].position, note: "New definition")]
    let description = Description(ChartData(chart))
    #expect(
      description.text == """
        Line chart, monthly, April 2018 to July 2018, per cent: Visits on time. Visits on time fell from 81% to 72%, \
        in the failure zone. Last values, July 2018: Wolverley 72%, England 82% (May 2018). Wolverley: lowest 72% in \
        July 2018, highest 81% in April 2018. Higher is better. Target: over 85%; Tolerance: over 75%; Failure: \
        under 75%. Last value: in the failure zone. For comparison: West Midlands 2018 70%. 1 month without a \
        value. June 2018: New definition. Illustrative values.
        """)
    #expect(description.subtitle == "Visits on time, per cent, Wolverley, April 2018 to July 2018")
  }

  @Test func unitsAreSaidInTheSubtitle() {
    func subtitle(_ unit: AxisUnit) -> String {
      Description(ChartData(EdgeCharts.chart("words", [1], unit: unit))).subtitle
    }
    #expect(subtitle(.rate(per: 10_000)) == "Visits on time, rate per 10,000, Wolverley, April 2018")
    #expect(subtitle(.money(prefix: "£", suffix: "m")) == "Visits on time, £m, Wolverley, April 2018")
    #expect(subtitle(.number) == "Visits on time, Wolverley, April 2018")
  }
}
