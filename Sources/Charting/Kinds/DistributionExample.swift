/// Needs of children found in assessments, invented: the distribution kind's example.
enum DistributionExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-distribution", kind: .distribution, subject: "Main need found in assessments", area: "Wolverley",
      unit: .count, step: .category,
      periods: needs.enumerated().map { ChartPeriod(category: $1.name, at: $0) },
      series: [
        ChartSeries(
          role: .own, label: "Wolverley", values: needs.map(\.count),
          texts: needs.map { need in need.count.map { TickText.grouped(Int($0)) } ?? "suppressed, fewer than 5" })
      ])
    chart.series[0].details = needs.map(\.share)
    chart.note = "Invented values"
    return chart
  }

  private static let needs: [(name: String, count: Double?, share: String?)] = [
    ("Child's disability or illness", 118, "8.4%"), ("Abuse or neglect", 742, "52.6%"),
    ("Parent's disability or illness", 47, "3.3%"), ("Family in acute stress", 156, "11.1%"),
    ("Family dysfunction", 231, "16.4%"), ("Socially unacceptable behaviour", 38, "2.7%"), ("Low income", nil, nil),
    ("Absent parenting", 21, "1.5%"), ("Other reasons, and cases closed before a need was recorded", 57, "4.0%"),
  ]
}
