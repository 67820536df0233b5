import Charting

extension Benchmark {
  /// The trend kind's example, four lines over 48 months with bands and end labels, in the wide layout.
  static let trendChart = Benchmark(
    name: "charts: trend, 4 lines of 48 months, both layouts", unit: "charts",
    prepare: {
      let chart = ChartKind.trend.example()
      return { chart.rendered().0 == nil ? 0 : 1 }
    })
}
