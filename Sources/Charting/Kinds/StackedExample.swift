/// Children in care by how long they have been, invented: the example of both kinds of stacks.
enum StackedExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-stacked", kind: .stacked, subject: "Children in care", area: "Wolverley", unit: .count, step: .year,
      periods: (2015..<2022).map { year in
        ChartPeriod(
          position: year, month: nil, short: "\(year)-\((year + 1) % 100)", long: "\(year)-\((year + 1) % 100)")
      },
      series: zip(ChartRole.parts, parts).map { role, part in
        ChartSeries(
          role: role, label: part.label, values: part.counts.map { $0.map { Double($0) } },
          texts: part.counts.map { $0.map { String($0) } ?? "[c]" })
      })
    chart.note = "Invented values"
    return chart
  }

  private static let parts: [(label: String, counts: [Int?])] = [
    ("Up to 6 months", [61, 66, 58, 70, 42, 49, 55]),
    ("6 to 12 months", [48, 52, 60, 55, 51, 38, 44]),
    ("1 to 2 years", [72, 70, 81, 88, 92, 85, 74]),
    ("2 to 5 years", [104, 110, 108, 121, 133, 140, 138]),
    ("Over 5 years", [87, 85, 90, 94, 99, nil, 112]),
  ]
}
