import Diagnostics
import Testing

@testable import Charting

struct DurationsTests {
  private func chart(_ change: (inout Chart) -> Void) -> (finding: String?, problems: [String]) {
    var chart = ChartKind.durations.example()
    change(&chart)
    let (rendered, problems) = chart.rendered()
    return (rendered?.finding, problems.map { "\($0.message) [\($0.rule.id)]; help: \($0.help ?? "")" })
  }

  @Test func fiveBandsAreToldApartByDashAndThicknessInBothLayouts() throws {
    for wide in [true, false] {
      let picture = DrawnPicture(try #require(ChartKind.durations.example().picture(wide: wide)))
      let lines = picture.lines.filter { !["grid", "page"].contains($0.ink) && $0.segments.count > 10 }
      #expect(Set(lines.map { "\($0.dash ?? "solid") \($0.width)" }).count == 5)
      #expect(lines.last?.width == 3)
    }
  }

  @Test func theFindingNamesTheBandThatChangedMost() {
    #expect(chart { _ in }.finding == "Child protection plans by length, 1 to 2 years rose from 33 to 72")
    #expect(
      chart { $0.series[4].values[15] = 900 }.finding
        == "Child protection plans by length, 2 years or more rose from 6 to 19")
    #expect(
      chart { chart in
        for index in chart.series.indices { chart.series[index].values = chart.series[index].values.map { _ in nil } }
      }.finding == "No data: Child protection plans by length")
  }

  @Test func bandsHaveTheRolesOfParts() {
    #expect(
      chart { $0.series[1].role = .own }.problems == [
        "the series '3 to 6 months' has the role 'own', which a durations chart does not draw [chart-role]; "
          + "help: give its series the roles 'part-1' to 'part-5' in their order"
      ])
  }

  @Test func noTextCrossesAnythingInManyGeneratedDurationCharts() {
    var generated = GeneratedCharts(seed: 23)
    for index in 0..<2_000 {
      var chart = generated.next()
      chart.kind = .durations
      chart.series += chart.series.prefix(1)
      for (part, role) in zip(chart.series.indices, ChartRole.parts) { chart.series[part].role = role }
      for wide in [true, false] {
        let svg = chart.picture(wide: wide)
        let overlaps = svg.map { DrawnPicture($0).overlaps } ?? ["it is not drawn"]
        #expect(overlaps == [], "chart \(index): \(svg ?? "")")
        if !overlaps.isEmpty { return }
      }
    }
  }
}
