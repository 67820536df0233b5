/// Fourteen authorities of a region, invented: the dots kind's example.
enum DotsExample {
  static var chart: Chart {
    var chart = Chart(
      id: "example-dots", kind: .dots, subject: "Care leavers in suitable accommodation", area: "Wolverley",
      unit: .percent, step: .category,
      periods: values.enumerated().map { ChartPeriod(category: $1.name, at: $0) },
      series: [
        ChartSeries(
          role: .own, label: "Wolverley", values: values.map { $0.tenths.map { Double($0) / 10 } },
          texts: values.map { $0.tenths.map { "\($0 / 10).\($0 % 10)%" } ?? "suppressed" })
      ])
    chart.references = [
      ReferenceLine(role: .england, value: 88.1, name: "England", text: "88.1%"),
      ReferenceLine(role: .region, value: 86.4, name: "West Midlands", text: "86.4%"),
    ]
    chart.betterIs = .higher
    chart.note = "Invented values"
    return chart
  }

  private static let values: [(name: String, tenths: Int?)] = [
    ("Alderbrook", 912), ("Barrowmere", 803), ("Castlebridge and Avon Valley", 874), ("Dunsford", 951),
    ("Eastholme", 846), ("Fenwick", 889), ("Greywater", 768), ("Hartsmoor", 899), ("Ivelstone", 861),
    ("Kingsleigh", 823), ("Langdale", nil), ("Marlow Heath", 905), ("Northwick", 837), ("Wolverley", 928),
    ("Yarnfield", 791),
  ]
}
