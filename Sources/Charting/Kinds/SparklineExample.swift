/// The trend example's own line alone.
enum SparklineExample {
  static var chart: Chart {
    var chart = TrendExample.chart
    chart.id = "example-sparkline"
    chart.kind = .sparkline
    chart.series = chart.series.filter { $0.role == .own }
    chart.bands = []
    return chart
  }
}
