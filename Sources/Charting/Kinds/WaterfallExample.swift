/// A placements budget and what became of it, invented: the waterfall kind's example.
enum WaterfallExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-waterfall", kind: .waterfall, subject: "Children's placements forecast", area: "Wolverley",
      unit: .money(prefix: "£", suffix: "m"), step: .category,
      periods: steps.enumerated().map { ChartPeriod(category: $1.name, at: $0) },
      series: [
        ChartSeries(
          role: .own, label: "Wolverley", values: steps.map { Double($0.tenths) / 10 },
          texts: steps.map { TickText.text($0.tenths, power: -1, unit: .money(prefix: "£", suffix: "m")) })
      ])
    chart.rows.totals = [0, 4, 7]
    chart.note = "Invented values"
    return chart
  }

  private static let steps: [(name: String, tenths: Int)] = [
    ("Budget for 2025-26", 184), ("More children in care", 22), ("Prices of residential placements", 31),
    ("Grants", -12), ("Forecast in October", 225), ("New foster carers, instead of agencies", -18),
    ("Other savings", -5), ("Forecast outturn", 202),
  ]
}
