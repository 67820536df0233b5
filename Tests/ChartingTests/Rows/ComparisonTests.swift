import Testing

@testable import Charting

struct ComparisonTests {
  private func chart(_ own: [Double?], england: [Double?], region: [Double?]) -> Chart {
    var chart = RowCharts.chart(.comparison, own, unit: .percent)
    chart.step = .year
    chart.periods = own.indices.map {
      ChartPeriod(position: 2020 + $0, month: nil, short: "", long: "\(2020 + $0)-\(21 + $0)")
    }
    chart.area = "Wolverley"
    for (role, label, values) in [(ChartRole.england, "England", england), (.region, "West Midlands", region)] {
      chart.series.insert(
        ChartSeries(role: role, label: label, values: values, texts: values.map { _ in nil }), at: 0)
    }
    return chart
  }

  @Test func eachPeriodHasItsHeadingAndTheOwnAreaFirst() {
    let table = ComparisonRows(ChartData(chart([1, 2], england: [3, 4], region: [5, nil]))).table
    #expect(
      table.rows.map(\.label) == [
        "2020-21", "Wolverley", "West Midlands", "England", "2021-22", "Wolverley", "West Midlands", "England",
      ])
    #expect(table.rows.map(\.text) == ["", "1%", "5%", "3%", "", "2%", "no value", "4%"])
    #expect(table.rows.filter(\.isOwn).map(\.label) == ["Wolverley", "Wolverley"])
  }

  @Test func onePeriodNeedsNoHeading() {
    let table = ComparisonRows(ChartData(chart([1], england: [3], region: [5]))).table
    #expect(table.rows.map(\.label) == ["Wolverley", "West Midlands", "England"])
  }

  @Test func theOwnBarIsHeaviestAndAllBeginAtZero() throws {
    let svg = try #require(chart([90], england: [95], region: [92]).rendered().0).wide
    let bars = DrawnPicture(svg).lines.filter { ChartRole.areas.map(\.rawValue).contains($0.ink ?? "") }
    #expect(bars.map { "\($0.ink ?? "") \($0.width)" } == ["own 18.0", "region 10.8", "england 10.8"])
    #expect(Set(bars.flatMap(\.segments).map(\.x1)).count == 1)
  }

  @Test func theTargetIsARuleWithItsName() throws {
    var chart = chart([70], england: [95], region: [92])
    chart.bands = EdgeCharts.bands
    let rendered = try #require(chart.rendered().0)
    for svg in [rendered.wide, rendered.narrow] {
      let picture = DrawnPicture(svg)
      #expect(picture.texts.map(\.text).contains("Target: over 85%"))
      #expect(picture.lines.contains { $0.ink == "muted" && $0.width == 2 })
      #expect(picture.rowOverlaps == [])
    }
  }

  @Test func theRuleGoesFromItsNameThroughAllPeriods() throws {
    var chart = chart([70, 90], england: [95, 91], region: [92, nil])
    chart.bands = EdgeCharts.bands
    let rendered = try #require(chart.rendered().0)
    for svg in [rendered.wide, rendered.narrow] {
      let rule = DrawnPicture(svg).lines.filter { $0.ink == "muted" && $0.width == 2 }.flatMap(\.segments)
      #expect(rule.count == 2 && rule[0].y2 == rule[1].y1, "\(rule)")
    }
  }

  @Test func theFindingSaysWhichCategoryItIsAbout() {
    #expect(
      Finding(ChartData(RowCharts.chart(.comparison, [5, 7]))).text == "Children: Wolverley 7 (Category 2)")
  }

  @Test func theFindingSetsTheOwnValueAgainstTheOthers() {
    func finding(_ own: [Double?], _ england: [Double?], _ region: [Double?], _ subject: String = "Children") -> String
    {
      var chart = chart(own, england: england, region: region)
      chart.subject = subject
      return Finding(ChartData(chart)).text
    }
    #expect(finding([90], [80], [95]) == "Children: Wolverley 90%, above England 80% and below West Midlands 95%")
    #expect(finding([90], [90], [80]) == "Children: Wolverley 90%, above West Midlands 80% and the same as England 90%")
    #expect(finding([90, nil], [90, 70], [80, 70]).hasPrefix("Children: Wolverley 90% in 2020-21, above"))
    #expect(finding([90], [nil], [nil]) == "Children: Wolverley 90%")
    #expect(finding([nil], [1], [2]) == "No data: Children")
    let long = "Children in need of help whose assessments were completed within forty five working days"
    #expect(finding([90], [80], [85], long) == "Wolverley 90%, above West Midlands 85% and England 80%")
  }
}
