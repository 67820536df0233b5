import Charting

/// Charts in rows at the edges of what data can be.
enum RowCharts {
  static let kinds: [ChartKind] = [.distribution, .comparison, .dots, .waterfall, .bullet]

  /// A chart of one series over categories.
  static func chart(
    _ kind: ChartKind, _ values: [Double?], texts: [String?]? = nil, unit: AxisUnit = .count, names: [String]? = nil
  ) -> Chart {
    let names = names ?? values.indices.map { "Category \($0 + 1)" }
    var chart = Chart(
      id: "rows", kind: kind, subject: "Children", area: names.first ?? "Wolverley", unit: unit, step: .category,
      periods: names.enumerated().map { ChartPeriod(category: $1, at: $0) },
      series: [
        ChartSeries(role: .own, label: "Wolverley", values: values, texts: texts ?? values.map { _ in nil })
      ])
    if kind == .waterfall, let last = values.indices.last { chart.rows.totals = [0, last] }
    return chart
  }

  /// Values at the edges of what they can be, with their names.
  static let edges: [(name: String, values: [Double?])] = [
    ("none", []), ("one", [81.2]), ("two", [81.2, 74.5]), ("equal", [85, 85, 85, 85]), ("missing", [nil, nil, nil]),
    ("gaps", [81, nil, 82, 83, nil]), ("negative", [1.5, -2.5, -4, 0.5]), ("all negative", [-3, -20, -7]),
    ("outlier", [3, 4, 5, 900, 4]), ("zero", [0, 0, 0]), ("unreal", [.nan, .infinity, -.infinity, 5, 1e12]),
    ("least", [.leastNonzeroMagnitude, 1e-300]), ("largest", [1e9, -1e9]),
  ]

  static let long = String(repeating: "Long label ", count: 5) + "ends."

  /// Each edge drawn as a kind, with short and with long names and words.
  static func all(_ kind: ChartKind) -> [Chart] {
    edges.flatMap { edge in
      [
        chart(kind, edge.values),
        chart(
          kind, edge.values, texts: edge.values.map { $0 == nil ? "suppressed to protect confidentiality" : nil },
          names: edge.values.indices.map { "\($0) " + long }),
      ]
    } + [longTexts(kind)]
  }

  /// More authorities than have a row each.
  static var many: Chart {
    let tenths: [Int] = (0..<151).map { index in 700 + (index * index * 7 + index * 31) % 190 + index % 5 * 14 }
    let values = tenths.map { Double($0) / 10 }
    let names = values.indices.map { $0 == 20 ? "Wolverley" : "Authority \($0)" }
    var chart = chart(.dots, values, texts: values.map { "\($0)%" }, unit: .percent, names: names)
    chart.area = "Wolverley"
    chart.betterIs = .higher
    chart.references = ChartKind.dots.example().references
    return chart
  }

  private static func longTexts(_ kind: ChartKind) -> Chart {
    var chart = chart(kind, [3, 40, nil], texts: [long, long, long + long], names: [long, "", "W"])
    chart.rows.groups = [RowGroup(long + long, positions: 0...1)]
    return chart
  }
}
