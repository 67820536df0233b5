import Charting

extension Benchmark {
  /// The trend kind's example as a page has it: two layouts, sparkline and words.
  static let trendChart = Benchmark(
    name: "charts: trend, 4 lines of 48 months, both layouts", unit: "charts",
    prepare: {
      let chart = ChartKind.trend.example()
      return { chart.rendered().0 == nil ? 0 : 1 }
    })
}
