/// Plans by how long they have lasted, over 16 quarters, invented.
enum DurationsExample {
  static var chart: Chart {
    let periods = (0..<16).map { index in
      let year = 2021 + (index + 1) / 4
      let (month, name) = [(4, "April"), (7, "July"), (10, "October"), (1, "January")][index % 4]
      return ChartPeriod(
        position: 2021 * 4 + index, month: month, short: "\(name.prefix(3)) \(year)", long: "\(name) \(year)")
    }
    var chart = Chart(
      id: "example-durations", kind: .durations, subject: "Child protection plans by length", area: "Wolverley",
      unit: .count, step: .quarter, periods: periods,
      series: zip(ChartRole.parts, bands).map { role, band in
        ChartSeries(
          role: role, label: band.label, values: band.counts.map { Double($0) }, texts: band.counts.map { "\($0)" })
      })
    chart.note = "Invented values"
    return chart
  }

  private static let bands: [(label: String, counts: [Int])] = [
    ("Under 3 months", [142, 138, 151, 149, 160, 155, 148, 162, 171, 166, 158, 149, 140, 133, 127, 121]),
    ("3 to 6 months", [98, 104, 101, 109, 112, 118, 115, 110, 114, 121, 126, 122, 117, 119, 112, 108]),
    ("6 to 12 months", [71, 69, 74, 78, 75, 80, 86, 91, 88, 93, 97, 102, 104, 99, 103, 101]),
    ("1 to 2 years", [33, 35, 32, 31, 36, 38, 41, 39, 44, 47, 45, 52, 58, 63, 66, 72]),
    ("2 years or more", [6, 7, 7, 8, 6, 9, 8, 10, 11, 10, 12, 14, 13, 16, 17, 19]),
  ]
}
