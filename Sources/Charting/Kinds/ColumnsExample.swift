/// Referrals in 24 months, invented: the columns kind's example.
enum ColumnsExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-columns", kind: .columns, subject: "Referrals", area: "Wolverley", unit: .count, step: .month,
      periods: periods,
      series: [
        ChartSeries(
          role: .own, label: "Wolverley", values: counts.map { $0 == 0 ? nil : Double($0) },
          texts: counts.map { $0 == 0 ? "suppressed" : String($0) })
      ])
    chart.references = [ReferenceLine(role: .england, value: 172, name: "Monthly mean, 2019-20", text: "172")]
    chart.note = "Invented values"
    return chart
  }

  private static let counts = [
    168, 181, 176, 190, 122, 171, 188, 196, 141, 183, 179, 201, 96, 104, 138, 165, 131, 194, 207, 0, 160, 152, 177, 214,
  ]

  private static var periods: [ChartPeriod] {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return (0..<24).map { index in
      let ordinal = 2019 * 12 + 3 + index
      return ChartPeriod(
        position: ordinal, month: ordinal % 12 + 1, short: "\(months[ordinal % 12]) \(ordinal / 12)",
        long: "\(names[ordinal % 12]) \(ordinal / 12)")
    }
  }
}
