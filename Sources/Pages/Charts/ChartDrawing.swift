import Charting
import Diagnostics
import Figures
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
  /// What else the chart is told.
  var options = ChartOptions()
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
    let wrong = options.problems(kind: kind, panels: panels, isCompared: !compare.isEmpty, grid: grid, at: place)
    guard wrong.isEmpty else { return (nil, wrong) }
    switch chart(id: id, kind: kind, at: place) {
    case .failure(let problem): return (nil, [problem])
    case .success(var chart):
      chart.axisStart = options.axisStart
      chart.title = title ?? chart.title
      chart.alt = alt
      chart.origin = place
      return chart.rendered()
    }
  }

  /// The data file of the chart's own, where it has one.
  private var grid: Grid? {
    if case .grid(let grid, _) = source { return grid }
    return nil
  }

  /// Kinds with other data than a single series over time say what their positions and series are made of.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    switch source {
    case .grid(let grid, let unit):
      let chart = GridChart(grid: grid, unit: unit, options: options, site: site)
      return kind.needs.hasPanels
        ? chart.panels(id: id, kind: kind, of: panels ?? ChartKind.trend.name, at: place)
        : chart.chart(id: id, kind: kind, at: place)
    case .indicators(let indicators):
      guard let first = indicators.first else {
        return .failure(.unsuitable("the chart names no indicator", at: place, help: "list at least one"))
      }
      if let problem = options.problem(ofOne: kind, indicators, isCompared: !compare.isEmpty, at: place) {
        return .failure(problem)
      }
      let several = SeriesChart(indicators: indicators, range: range, options: options, site: site)
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

  static func unknown(_ word: String, at place: Place?) -> Diagnostic {
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
