import Charting
import Diagnostics
import Indicators
import Papers

/// Turns what a paper asks for into a chart: the one place where the core meets the drawing.
struct ChartDrawing {
  let source: CheckedChart.Source
  let range: PeriodRange?
  var compare: [String] = []
  /// The kind of each panel, for a chart of several.
  var panels: String?
  /// The author's own words for those who do not see the chart.
  var alt: String?
  let site: Site

  /// The chart, drawn.
  /// - Parameters:
  ///   - id: unique in the page.
  ///   - kind: the chart kind's word.
  ///   - title: the author's title; `nil` for one worked out from the data.
  func drawn(
    id: String, kind: String, title: String?, at place: Place?
  ) -> (RenderedChart?, [Diagnostic]) {
    guard let kind = ChartKind.named(kind) else { return (nil, [Self.unknown(kind, at: place)]) }
    switch chart(id: id, kind: kind, at: place) {
    case .failure(let problem): return (nil, [problem])
    case .success(var chart):
      chart.title = title ?? chart.title
      chart.alt = alt
      chart.origin = place
      return chart.rendered()
    }
  }

  /// Kinds with other data than a single series over time say what their positions and series are made of.
  private func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    switch source {
    case .grid(let grid, let unit):
      return GridChart(grid: grid, unit: unit, area: site.authority).chart(
        id: id, kind: kind, at: place)
    case .indicators(let indicators):
      guard let first = indicators.first else {
        return .failure(.unsuitable("the chart names no indicator", at: place, help: "list at least one"))
      }
      let several = SeriesChart(indicators: indicators, range: range, site: site)
      switch kind.needs.reads {
      case .areas where indicators.count == 1:
        return IndicatorChart(indicator: first, range: range, compare: compare, site: site)
          .chart(id: id, kind: kind, at: place)
      case .areas, .indicators: return several.chart(id: id, kind: kind, at: place)
      case .parts: return several.parts(id: id, kind: kind, at: place)
      case .years: return YearsChart(indicator: first, range: range, site: site).chart(id: id, kind: kind, at: place)
      case .ranking:
        return RankingChart(indicator: first, range: range, site: site).chart(id: id, kind: kind, at: place)
      case .panels: return panelChart(indicators, id: id, kind: kind, at: place)
      case .steps:
        return .failure(
          .unsuitable(
            "a \(kind.name) chart takes its steps from a data file, not from indicators", at: place,
            help: "write 'data:' with the file, 'rows:' with the column of the steps and 'columns:' with their values"))
      }
    }
  }

  /// One panel for each indicator, all of one kind.
  private func panelChart(
    _ indicators: [Indicator], id: String, kind: ChartKind, at place: Place?
  ) -> Result<Chart, Diagnostic> {
    let word = panels ?? ChartKind.trend.name
    guard let panelKind = ChartKind.named(word) else { return .failure(Self.unknown(word, at: place)) }
    var charts: [Chart] = []
    for (index, indicator) in indicators.enumerated() {
      let panel = ChartDrawing(source: .indicators([indicator]), range: range, compare: compare, site: site)
      switch panel.chart(id: "\(id)-\(index + 1)", kind: panelKind, at: place) {
      case .failure(let problem): return .failure(problem)
      case .success(var chart):
        chart.title = indicator.definition.title
        charts.append(chart)
      }
    }
    let first = charts[0]
    var chart = Chart(
      id: id, kind: kind, subject: indicators.map(\.definition.title).joined(separator: "; "), area: first.area,
      unit: first.unit, step: first.step, periods: first.periods, series: [])
    chart.panels = charts
    return .success(chart)
  }

  private static func unknown(_ word: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .unknownChartKind, at: place, "there is no kind of chart called '\(word)'",
      help: ClosestName.help(for: word, among: ChartKind.all.map(\.name)))
  }
}

extension Diagnostic {
  /// Data that a kind of chart cannot show.
  static func unsuitable(_ message: String, at place: Place?, help: String) -> Diagnostic {
    Diagnostic(.unsuitableChart, at: place, message, help: help)
  }
}
