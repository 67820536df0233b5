@testable import Charting

/// Charts in rows as panels.
enum RowPanelCharts {
  static let kinds: [ChartKind] = [.distribution, .comparison, .dots, .bullet, .waterfall]

  /// How large each panel's values are beside those of the example.
  static let tenths = [10, 7, 9, 4]

  /// Four localities with ever smaller values, or one measure a panel where each has its own target.
  static func chart(_ kind: ChartKind) -> Chart {
    let example = kind.example()
    var chart = Chart(
      id: "panels-\(kind.name)", kind: .multiples, subject: example.subject, area: example.area, unit: example.unit,
      step: example.step, periods: [], series: [])
    chart.panels =
      kind == .bullet
      ? example.periods.indices.map { measure($0, of: example) }
      : ["Northgate", "Old Town", "Riverside", "Heath and Common"].enumerated()
        .map { index, name in scaled(example, by: tenths[index], name: name) }
    return chart
  }

  private static func scaled(_ example: Chart, by tenths: Int, name: String) -> Chart {
    var panel = example
    panel.title = name
    for index in panel.series.indices {
      let values = panel.series[index].values
      panel.series[index].values = values.map { value in
        value.map { example.unit == .count ? ($0 * Double(tenths) / 10).rounded() : $0 * Double(tenths) / 10 }
      }
      panel.series[index].texts = zip(values, panel.series[index].texts).map { $0 == nil ? $1 : nil }
      panel.series[index].details = []
    }
    return panel
  }

  private static func measure(_ index: Int, of example: Chart) -> Chart {
    var panel = example
    panel.title = example.periods[index].long
    panel.periods = [ChartPeriod(category: "2024-25", at: index)]
    panel.bands = example.bands.filter { $0.positions?.contains(index) ?? true }
    for series in panel.series.indices {
      panel.series[series].values = [example.series[series].values[index]]
      panel.series[series].texts = [example.series[series].texts[index]]
    }
    panel.periods[0].position = 0
    for band in panel.bands.indices { panel.bands[band].positions = nil }
    return panel
  }
}
