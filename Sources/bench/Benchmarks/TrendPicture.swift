import Charting

extension Benchmark {
  /// The trend kind's example, four lines over 48 months with bands and end labels, in the wide layout alone.
  static let trendPicture = Benchmark(
    name: "charts: trend, 4 lines of 48 months, wide layout", unit: "charts",
    prepare: {
      let chart = ChartKind.trend.example()
      return { chart.picture(wide: true) == nil ? 0 : 1 }
    })
}
