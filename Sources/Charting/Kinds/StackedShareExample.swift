/// The stacks' example as shares.
enum StackedShareExample {
  static var chart: Chart {
    var chart = StackedExample.chart
    chart.id = "example-stacked-share"
    chart.kind = .stackedShare
    chart.unit = .percent
    let sums = chart.periods.indices.map { index in chart.series.reduce(0) { $0 + ($1.values[index] ?? 0) } }
    for series in chart.series.indices {
      chart.series[series].details = zip(chart.series[series].values, sums).map { value, sum in
        value.map { "\(Int(($0 / sum * 100).rounded()))%" }
      }
    }
    return chart
  }
}
