/// Three timeliness measures, invented: the bullet kind's example.
enum BulletExample {
  static var chart: Chart {
    let names = [
      "Assessments within 45 working days", "Child protection conferences within 15 days", "Reviews on time",
    ]
    var chart = Chart(
      id: "example-bullet", kind: .bullet, subject: "Timeliness in 2024-25", area: "Wolverley", unit: .percent,
      step: .category, periods: names.enumerated().map { ChartPeriod(category: $1, at: $0) },
      series: [
        series(.own, "Wolverley", [694, 812, 968]), series(.neighbours, "Statistical neighbours", [865, 793, 951]),
        series(.england, "England", [841, 776, nil]),
      ])
    chart.bands = [(85, 75, 0...0), (80, 70, 1...1), (95, 90, 2...2)].flatMap { target, tolerance, positions in
      [
        ChartBand(zone: .failure, lower: nil, upper: Double(tolerance), note: "Failure: below \(tolerance)%"),
        ChartBand(
          zone: .tolerance, lower: Double(tolerance), upper: Double(target), note: "Tolerance: from \(tolerance)%"),
        ChartBand(zone: .target, lower: Double(target), upper: nil, note: "Target: \(target)% or more"),
      ].map { band in
        var band = band
        band.positions = positions
        return band
      }
    }
    chart.betterIs = .higher
    chart.note = "Invented values"
    return chart
  }

  private static func series(_ role: ChartRole, _ label: String, _ tenths: [Int?]) -> ChartSeries {
    ChartSeries(
      role: role, label: label, values: tenths.map { $0.map { Double($0) / 10 } },
      texts: tenths.map { $0.map { "\($0 / 10).\($0 % 10)%" } ?? "not published" })
  }
}
