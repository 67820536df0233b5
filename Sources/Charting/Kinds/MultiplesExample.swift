/// One measure in six localities beside the authority, over 48 months, invented.
enum MultiplesExample {
  static var chart: Chart {
    let trend = TrendExample.chart
    var chart = Chart(
      id: "example-multiples", kind: .multiples, subject: trend.subject, area: trend.area, unit: .percent, step: .month,
      periods: [], series: [])
    chart.panels = ["Northgate", "Old Town", "Riverside", "Heath and Common", "Eastfield", "Canal Quarter"].enumerated()
      .map { index, name in panel(name, index: index, trend: trend) }
    chart.note = "Invented values"
    return chart
  }

  /// A locality whose values lie around the authority's, moved by a fixed pattern.
  private static func panel(_ name: String, index: Int, trend: Chart) -> Chart {
    let whole = trend.series[0].values.map { Int((($0 ?? 0) * 10).rounded()) }
    let values = whole.enumerated().map { month, value in
      min(985, value + (index - 3) * 22 + (month * (index + 3) * 7) % 41 - 20 + (24 - month) * (index % 3 - 1) * 2)
    }
    var panel = trend
    panel.title = nil
    panel.area = name
    panel.note = nil
    panel.standing = nil
    panel.series = [
      ChartSeries(
        role: .own, label: name, values: values.map { Double($0) / 10 }, texts: values.map { "\($0 / 10).\($0 % 10)%" }),
      ChartSeries(
        role: .england, label: trend.series[3].label, values: trend.series[3].values, texts: trend.series[3].texts),
    ]
    panel.bands = [ChartBand(zone: .target, lower: 85, upper: nil, note: "Target: 85% or more")]
    return panel
  }
}
