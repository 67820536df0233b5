import Charting

/// Charts at the edges of what data can be.
enum EdgeCharts {
  /// Months from April 2018.
  static func months(_ count: Int) -> [ChartPeriod] {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return (0..<count).map { index in
      let ordinal = 2018 * 12 + 3 + index
      let (name, year) = (names[ordinal % 12], ordinal / 12)
      return ChartPeriod(
        position: ordinal, month: ordinal % 12 + 1, short: "\(name.prefix(3)) \(year)", long: "\(name) \(year)")
    }
  }

  /// A chart of one series without texts of its own.
  static func chart(
    _ id: String, _ values: [Double?], unit: AxisUnit = .percent, label: String = "Wolverley"
  ) -> Chart {
    Chart(
      id: id, kind: .trend, subject: "Visits on time", area: "Wolverley", unit: unit, step: .month,
      periods: months(values.count),
      series: [
        ChartSeries(role: .own, label: label, values: values, texts: values.map { _ in nil })
      ])
  }

  /// Three bands with their edges at 75 and 85.
  static let bands = [
    ChartBand(zone: .target, lower: 85, upper: nil, note: "Target: over 85%"),
    ChartBand(zone: .tolerance, lower: 75, upper: 85, note: "Tolerance: over 75%"),
    ChartBand(zone: .failure, lower: nil, upper: 75, note: "Failure: under 75%"),
  ]

  static var onEdge: Chart {
    var chart = chart("edge", [80, 75, 85, 85])
    chart.bands = bands
    return chart
  }

  static var all: [Chart] {
    [
      chart("none", []), chart("one", [81.2]), chart("two", [81.2, 74.5]), chart("equal", [85, 85, 85, 85]),
      chart("missing", [nil, nil, nil]), chart("gaps", [81, nil, 82, 83, nil, nil, 79, 80]),
      chart("negative", [1.5, -2.5, -4, 0.5], unit: .money(prefix: "£", suffix: "m")),
      chart("outlier", [3, 4, 5, 4, 3, 900, 4, 5, 4], unit: .count),
      chart("long", [3, 4, 5], unit: .count, label: String(repeating: "Long label ", count: 5) + "ends."),
      chart("zero", [0, 0, 0], unit: .count), chart("unreal", [.nan, .infinity, -.infinity, 5]), onEdge,
    ]
  }
}
