import Testing

@testable import Charting

struct SparklineTests {
  private func texts(_ values: [Double?], wide: Bool = true) throws -> [String] {
    var chart = EdgeCharts.chart("spark", values)
    chart.kind = .sparkline
    let picture = DrawnPicture(try #require(chart.picture(wide: wide)))
    #expect(picture.overlaps == [])
    #expect(picture.height < 140)
    return picture.texts.map(\.text)
  }

  @Test func theFirstLastHighestAndLowestValueAreNamedOnce() throws {
    #expect(
      try texts([81, 79, 92, 85, 84]) == [
        "84%", "Aug 2018", "81%", "Apr 2018", "Highest 92%, Jun 2018", "Lowest 79%, May 2018",
      ])
    #expect(try texts([81, 85, 92]) == ["92%", "Jun 2018", "highest", "81%", "Apr 2018", "lowest"])
    #expect(try texts([85, 85, 85]) == ["85%", "Jun 2018", "85%", "Apr 2018"])
    #expect(try texts([85]) == ["85%", "Apr 2018"])
    #expect(try texts([nil, nil]) == ["No data"])
    #expect(try texts([]) == ["No data"])
  }

  @Test func noTextCrossesAnythingInManyGeneratedSparklines() {
    var generated = GeneratedCharts(seed: 31)
    for index in 0..<2_000 {
      var chart = generated.next()
      chart.kind = .sparkline
      chart.series = Array(chart.series.prefix(1))
      for wide in [true, false] {
        let svg = chart.picture(wide: wide)
        let overlaps = svg.map { DrawnPicture($0).overlaps } ?? ["it is not drawn"]
        #expect(overlaps == [], "chart \(index): \(svg ?? "")")
        if !overlaps.isEmpty { return }
      }
    }
  }
}
