/// Three years by month, invented: the clustered kind's example.
enum ClusteredExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-clustered", kind: .clustered, subject: "Children who went missing", area: "Wolverley", unit: .count,
      step: .category, periods: periods,
      series: [
        series(.part5, "2019-20", [21, 24, 19, 28, 31, 22, 18, 16, 14, 19, 17, 12]),
        series(.part3, "2020-21", [9, 8, 14, 19, 22, 20, 17, 9, 11, 7, 10, 15]),
        series(.part1, "2021-22", [17, 21, 24, 33, 29, 27, 23, 21, 0, 18, 20, 25]),
      ])
    chart.note = "Invented values"
    return chart
  }

  private static var periods: [ChartPeriod] {
    let names = [
      "April", "May", "June", "July", "August", "September", "October", "November", "December", "January", "February",
      "March",
    ]
    return names.enumerated().map { index, name in
      ChartPeriod(position: index, month: (index + 3) % 12 + 1, short: String(name.prefix(3)), long: name)
    }
  }

  /// A series of counts; 0 stands for a suppressed one.
  private static func series(_ role: ChartRole, _ label: String, _ counts: [Int]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: counts.map { $0 == 0 ? nil : Double($0) },
      texts: counts.map { $0 == 0 ? "suppressed to protect confidentiality" : String($0) })
  }
}
