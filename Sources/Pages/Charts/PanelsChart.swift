import Charting
import Diagnostics
import Indicators
import Papers

extension ChartDrawing {
  /// One panel for each indicator or for each group of them, all of one kind.
  func panelChart(
    _ indicators: [Indicator], id: String, kind: ChartKind, at place: Place?
  ) -> Result<Chart, Diagnostic> {
    let word = panels ?? ChartKind.trend.name
    guard let panelKind = ChartKind.named(word) else { return .failure(Self.unknown(word, at: place)) }
    if options.panels.isEmpty, panelKind.needs.reads == .indicators || panelKind.needs.reads == .parts {
      return .failure(
        .unsuitable(
          "a panel that is a \(word) chart takes several indicators, and each of 'indicators' is a panel of its own",
          at: place, help: "group them by panel: 'indicators: {North: [a, b], South: [c, d]}'"))
    }
    if options.panels.isEmpty, let problem = options.namesProblem(count: indicators.count, at: place) {
      return .failure(problem)
    }
    var charts: [Chart] = []
    for (index, group) in groups(of: indicators).enumerated() {
      var panel = ChartDrawing(source: .indicators(group.indicators), range: range, compare: compare, site: site)
      if !options.panels.isEmpty { panel.options = options }
      switch panel.chart(id: "\(id)-\(index + 1)", kind: panelKind, at: place) {
      case .failure(let problem): return .failure(problem)
      case .success(var chart):
        chart.title = group.name
        charts.append(chart)
      }
    }
    return .success(Chart(panels: charts, id: id, kind: kind))
  }

  private func groups(of indicators: [Indicator]) -> [(name: String, indicators: [Indicator])] {
    guard !options.panels.isEmpty else {
      return indicators.enumerated().map { index, indicator in
        (options.names.isEmpty ? indicator.definition.title : options.names[index], [indicator])
      }
    }
    var rest = indicators[...]
    return options.panels.map { panel in
      defer { rest = rest.dropFirst(panel.count) }
      return (panel.name, Array(rest.prefix(panel.count)))
    }
  }
}

extension Chart {
  /// Small multiples of some charts: of what all of them show, or else of what they are called.
  init(panels: [Chart], id: String, kind: ChartKind) {
    let subjects = Set(panels.map(\.subject))
    let names = panels.map { $0.title ?? "" }.joined(separator: "; ")
    self.init(
      id: id, kind: kind, subject: subjects.count == 1 ? subjects.first ?? names : names,
      area: panels.first?.area ?? "",
      unit: panels.first?.unit ?? .number, step: panels.first?.step ?? .category, periods: panels.first?.periods ?? [],
      series: [])
    self.panels = panels
  }
}
