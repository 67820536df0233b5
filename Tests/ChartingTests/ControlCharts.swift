@testable import Charting

/// Control charts of every shape, the same on every run.
struct ControlCharts {
  private var charts: GeneratedCharts
  private var state: UInt64

  init(seed: UInt64) {
    charts = GeneratedCharts(seed: seed)
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(limit, 1)
  }

  /// A chart of one series with one to three segments, some signals and perhaps a target.
  mutating func next() -> Chart {
    var chart = charts.next()
    chart.kind = .control
    chart.series = Array(chart.series.prefix(1))
    chart.references = Array(chart.references.prefix(1))
    chart.control = control(for: chart)
    return chart
  }

  private mutating func control(for chart: Chart) -> ChartControl {
    let known = chart.series.first.map { series in series.values.compactMap { $0 } } ?? []
    let (low, high) = (known.min() ?? 0, known.max() ?? 0)
    let spread = (high - low) / 2 + 1
    let variations = ChartControl.Variation.allCases
    let signals = chart.periods.filter { _ in below(4) == 0 }.map {
      ChartControl.Signal(
        position: $0.position, variation: variations[below(4)], isHigh: below(2) == 0, rule: "beyond a limit")
    }
    return ChartControl(
      segments: segments(chart.periods, middle: (low + high) / 2, spread: spread), signals: signals,
      variation: variations[below(4)], variationWords: ["common cause", "special cause, concern"][below(2)],
      assuranceWords: below(3) == 0 ? nil : "consistently failing the target that was agreed with the partnership",
      target: below(3) == 0 ? nil : .init(low + Double(below(100)) * spread / 60, "85.0%"))
  }

  private mutating func segments(
    _ periods: [ChartPeriod], middle: Double, spread: Double
  ) -> [ChartControl.Segment] {
    guard let first = periods.first, let last = periods.last else { return [] }
    let cut = first.position + below(last.position - first.position + 1)
    let pieces =
      cut > first.position && below(2) == 0
      ? [first.position...cut - 1, cut...last.position] : [first.position...last.position]
    return pieces.map { piece in
      let mean = middle + (Double(below(100)) - 50) / 100 * spread
      let limits = ChartControl.Limits(
        mean: .init(mean, "81.2%"), upper: .init(mean + spread, "1,092.1%"), lower: .init(mean - spread, "−70.3%"),
        near: below(3) == 0 ? nil : (mean - spread * 2 / 3)...(mean + spread * 2 / 3))
      return .init(
        positions: piece, limits: below(8) == 0 ? nil : limits, isTrial: below(2) == 0,
        note: ["", "New definition", "Counted by working days since the autumn"][below(3)])
    }
  }
}
