/// Children who came into care and left it, invented: the flows kind's example.
enum FlowsExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-flows", kind: .flows, subject: "Children in care", area: "Wolverley", unit: .count, step: .quarter,
      periods: (0..<12).map { index in
        let (year, quarter) = (2019 + index / 4, index % 4)
        let name = "Q\(quarter + 1) \(year)-\((year + 1) % 100)"
        return ChartPeriod(position: year * 4 + quarter, month: (quarter * 3 + 3) % 12 + 1, short: name, long: name)
      },
      series: [
        series(.part3, "Started", [41, 38, 44, 47, 22, 35, 39, 33, 40, 42, 45, 49]),
        series(.part5, "Ceased", [36, 40, 35, 39, 18, 27, 31, 38, 41, 37, 36, 34]),
        series(.own, "Net", [5, -2, 9, 8, 4, 8, 8, -5, -1, 5, 9, 15]),
      ])
    chart.note = "Invented values"
    return chart
  }

  private static func series(_ role: ChartRole, _ label: String, _ counts: [Int]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: counts.map { Double($0) },
      texts: counts.map { $0 < 0 ? "−\(-$0)" : String($0) })
  }
}
