/// One measure over 48 months with limits for the definition before and after a change, invented.
enum ControlExample {
  static var chart: Chart {
    let trend = TrendExample.chart
    let values = before + after
    var chart = Chart(
      id: "example-control", kind: .control, subject: trend.subject, area: trend.area, unit: .percent, step: .month,
      periods: trend.periods,
      series: [
        ChartSeries(
          role: .own, label: trend.area, values: values.map { Double($0) / 10 },
          texts: values.map { "\($0 / 10).\($0 % 10)%" })
      ])
    chart.control = control(from: trend.periods[0].position)
    chart.title = "Assessments on time worsen by more than chance, and will miss the target"
    chart.note = "Invented values"
    chart.betterIs = .higher
    return chart
  }

  private static func control(from start: Int) -> ChartControl {
    let old = ChartControl.Limits(
      mean: .init(86.16, "86.2%"), upper: .init(90.04, "90.0%"), lower: .init(82.27, "82.3%"), near: 83.57...88.74)
    let new = ChartControl.Limits(
      mean: .init(77.81, "77.8%"), upper: .init(80.35, "80.4%"), lower: .init(75.27, "75.3%"), near: 76.12...79.5)
    let (better, worse) = (ChartControl.Variation.improvement, ChartControl.Variation.concern)
    let signals =
      signals([16, 39], better, isHigh: true, "above the upper limit", start)
      + signals(Array(19...29), better, isHigh: true, "7 or more in a row above the mean", start)
      + signals([32, 46, 47], worse, isHigh: false, "below the lower limit", start)
      + signals([36], better, isHigh: true, "7 or more in a row above the mean", start)
      + signals([37, 38], better, isHigh: true, "2 of 3 near the upper limit", start)
      + signals(Array(40...45), worse, isHigh: false, "7 or more in a row falling", start)
    return ChartControl(
      segments: [
        .init(positions: start...start + 35, limits: old),
        .init(positions: start + 36...start + 47, limits: new, isTrial: true, note: "New definition"),
      ], signals: signals, variation: .concern, variationWords: "special cause, concern",
      assuranceWords: "consistently failing the target", target: .init(85, "85.0%"))
  }

  private static func signals(
    _ months: [Int], _ variation: ChartControl.Variation, isHigh: Bool, _ rule: String, _ start: Int
  ) -> [ChartControl.Signal] {
    months.map { .init(position: start + $0, variation: variation, isHigh: isHigh, rule: rule) }
  }

  private static let before = [
    852, 861, 847, 858, 869, 855, 843, 860, 851, 866, 848, 857, 872, 859, 846, 863, 901, 870, 858, 867, 881, 873, 869,
    884, 876, 868, 879, 885, 871, 882, 840, 823, 812, 851, 862, 857,
  ]
  private static let after = [792, 801, 796, 808, 799, 791, 783, 776, 764, 757, 741, 729]
}
