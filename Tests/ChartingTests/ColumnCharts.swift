@testable import Charting

/// Charts of columns that councils ask for, to look at and to hold against the rules of layout.
enum ColumnCharts {
  static var all: [Chart] {
    [areas, target, reasons, months, balance, directions, fewStacks, long]
  }

  private static func years(_ count: Int) -> [ChartPeriod] {
    (0..<count).map { index in
      let name = "\(2017 + index)-\(18 + index)"
      return ChartPeriod(position: 2017 + index, month: nil, short: name, long: name)
    }
  }

  private static func chart(
    _ id: String, _ kind: ChartKind, _ unit: AxisUnit, _ step: ChartStep, _ periods: [ChartPeriod],
    _ series: [(ChartRole, String, [Double?])]
  ) -> Chart {
    Chart(
      id: "colx-" + id, kind: kind, subject: "Visits on time", area: "Wolverley", unit: unit, step: step,
      periods: periods,
      series: series.map { role, label, values in
        ChartSeries(role: role, label: label, values: values, texts: values.map { $0 == nil ? "[c]" : nil })
      })
  }

  static var areas: Chart {
    chart(
      "areas", .clustered, .percent, .year, years(5),
      [
        (.neighbours, "Statistical neighbours", [83.2, 84.1, 84.9, 86, 86.5]),
        (.region, "West Midlands", [79.9, 80.4, 81.5, 82.8, 83.5]),
        (.england, "England", [82, 82.7, 83.1, 83.9, 84.1]),
        (.own, "Wolverley", [89.4, 87.2, nil, 74.4, 69.4]),
      ])
  }

  static var target: Chart {
    var chart = chart(
      "target", .columns, .percent, .quarter,
      (0..<12).map { index in
        let name = "Q\(index % 4 + 1) \(2019 + index / 4)"
        return ChartPeriod(position: 8_000 + index, month: index % 4 * 3 + 1, short: name, long: name)
      }, [(.own, "Wolverley", [71, 74, 78, 80, 82, nil, 84, 88, 91, 90, 86, 83])])
    chart.bands = EdgeCharts.bands
    chart.events = [ChartEvent(position: 8_006, note: "New definition")]
    return chart
  }

  static var reasons: Chart {
    let names = ["Domestic abuse", "Neglect", "Mental health of a parent", "Substance misuse", "Other", "Not recorded"]
    return chart(
      "reasons", .columns, .count, .category, names.enumerated().map { ChartPeriod(category: $1, at: $0) },
      [(.own, "Wolverley", [412, 388, 251, 160, 97, nil])])
  }

  static var months: Chart {
    chart(
      "months", .columns, .count, .month, EdgeCharts.months(48),
      [(.own, "Wolverley", (0..<48).map { Double(1_200 + ($0 * 31) % 17 * 40) })])
  }

  static var balance: Chart {
    chart(
      "balance", .columns, .money(prefix: "£", suffix: "m"), .year, years(6),
      [(.own, "Wolverley", [1.2, -0.4, -2.1, 0, 0.8, 2.4])])
  }

  static var directions: Chart {
    chart(
      "directions", .flows, .count, .year, years(5),
      [(.part3, "Came into care", [210, 190, 174, 201, 188]), (.part5, "Left care", [160, 182, 190, 170, 199])])
  }

  static var fewStacks: Chart {
    chart(
      "stacks", .stackedShare, .percent, .category,
      ["Wolverley", "Neighbours", "England"].enumerated().map { ChartPeriod(category: $1, at: $0) },
      [
        (.part2, "Good or outstanding", [62, 71, 74]), (.part4, "Requires improvement", [30, 22, 20]),
        (.part5, "Inadequate", [8, 7, 6]),
      ])
  }

  static var long: Chart {
    chart(
      "long", .columns, .count, .category,
      (0..<9).map { ChartPeriod(category: "Unaccompanied child number \($0)", at: $0) },
      [(.own, "Wolverley", (0..<9).map { Double($0 * $0) })])
  }
}
