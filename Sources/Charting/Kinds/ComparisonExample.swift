/// Children in care over three years, invented: the comparison kind's example.
enum ComparisonExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-comparison", kind: .comparison, subject: "Children in care", area: "Wolverley",
      unit: .rate(per: 10_000), step: .year,
      periods: [2023, 2024, 2025].map { ChartPeriod(position: $0, month: nil, short: "\($0)", long: "March \($0)") },
      series: [
        series(.own, "Wolverley", [88, 92, 97]),
        series(.neighbours, "Statistical neighbours", [84, 83, 81]),
        series(.region, "West Midlands", [88, 90, 89]),
        series(.england, "England", [71, 70, nil]),
      ])
    chart.bands = [ChartBand(zone: .target, lower: nil, upper: 85, note: "Target: 85 or fewer")]
    chart.series[3].texts[2] = "not yet published"
    chart.betterIs = .lower
    chart.note = "Invented values"
    return chart
  }

  private static func series(_ role: ChartRole, _ label: String, _ values: [Int?]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: values.map { $0.map(Double.init) }, texts: values.map { $0.map { "\($0)" } })
  }
}
