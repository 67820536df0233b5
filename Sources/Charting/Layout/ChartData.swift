/// A chart's data made safe to draw: what has no place on paper is gone, and every value has its text.
final class ChartData: Sendable {
  let chart: Chart
  /// The periods' positions.
  let positions: [Int]
  /// The series in the caller's order.
  let lines: [DataLine]
  /// The series that the chart is about: the own one, or the first.
  let subject: DataLine?
  let references: [ReferenceLine]
  let bands: [ChartBand]
  /// The limits and signals of a control chart; `nil` for other kinds.
  let control: ChartControl?
  /// References, limits and targets.
  let levels: [LevelLine]
  /// What happened, with the reasons of new limits.
  let events: [ChartEvent]
  /// The positions that no line leads to, because other limits begin there.
  let breaks: [Int]
  /// The panels of small multiples, each with the axis of all.
  let panels: [ChartData]
  /// The lowest and highest that the axis has to hold; `nil` if there is nothing to draw.
  let extent: ClosedRange<Double>?
  /// The value axis, one for both layouts; `nil` if there is nothing to draw.
  let axis: ValueAxis?

  /// Data on an axis of its own, or on one that others share.
  init(_ chart: Chart, sharing shared: ClosedRange<Double>? = nil) {
    let panels = chart.kind.needs.hasPanels ? Self.panels(of: chart) : []
    var chart = chart
    if let first = panels.first { chart.periods = first.chart.periods }
    self.panels = panels
    self.chart = chart
    positions = chart.periods.map(\.position)
    lines = chart.series.map { DataLine($0, unit: chart.unit) }
    subject = lines.first { $0.series.role == .own } ?? lines.first
    references = chart.references.filter { Chart.drawable($0.value) != nil && chart.shows($0.positions) }
    control = chart.kind.needs.hasLimits ? chart.control : nil
    bands =
      chart.kind.needs.hasLimits
      ? []
      : chart.bands.map { band in
        var band = band
        (band.lower, band.upper) = (Chart.drawable(band.lower), Chart.drawable(band.upper))
        return band
      }
    levels = references.map { LevelLine($0) } + (control.map { LevelLine.all(of: $0) } ?? [])
    breaks = control?.segments.dropFirst().map(\.positions.lowerBound) ?? []
    events = chart.events + (control.map { Self.breakEvents(of: $0, beside: chart.events) } ?? [])
    extent =
      panels.isEmpty
      ? Self.extent(of: chart, lines: lines, levels: levels, bands: bands) : Self.union(panels.compactMap(\.extent))
    axis = extent.map { own in
      let range = shared ?? own
      let unit = chart.kind.needs.stacking == .shares ? AxisUnit.percent : chart.unit
      let domain = ValueDomain(
        lowest: range.lowerBound, highest: range.upperBound, unit: unit, fromZero: chart.kind.needs.fromZero)
      return ValueAxis(domain, unit: unit, isSmall: shared != nil)
    }
  }

  /// The panels on the axis that holds all of them.
  private static func panels(of chart: Chart) -> [ChartData] {
    let panels = chart.panels.map { ChartData($0.panel(of: chart)) }
    guard let extent = union(panels.compactMap(\.extent)) else { return panels }
    return panels.map { ChartData($0.chart, sharing: extent) }
  }

  private static func union(_ ranges: [ClosedRange<Double>]) -> ClosedRange<Double>? {
    guard let lowest = ranges.map(\.lowerBound).min(), let highest = ranges.map(\.upperBound).max() else { return nil }
    return lowest...highest
  }

  /// Why limits begin anew, where no event says so already.
  private static func breakEvents(of control: ChartControl, beside events: [ChartEvent]) -> [ChartEvent] {
    control.segments.dropFirst().compactMap { segment in
      let position = segment.positions.lowerBound
      guard !events.contains(where: { $0.position == position }) else { return nil }
      return ChartEvent(position: position, note: segment.note.isEmpty ? "New limits" : segment.note)
    }
  }

  /// What holds all values, the level lines and the ends of the target; `nil` without values.
  private static func extent(
    of chart: Chart, lines: [DataLine], levels: [LevelLine], bands: [ChartBand]
  ) -> ClosedRange<Double>? {
    var lowest = Double.infinity
    var highest = -Double.infinity
    func take(_ value: Double) {
      lowest = min(lowest, value)
      highest = max(highest, value)
    }
    guard let reach = DrawnReach.of(lines, stacking: chart.kind.needs.stacking) else { return nil }
    take(reach.lowerBound)
    take(reach.upperBound)
    if let start = Chart.drawable(chart.axisStart) { take(start) }
    for level in levels { take(level.value) }
    for band in bands where band.zone == .target {
      if let lower = band.lower { take(lower) }
      if let upper = band.upper { take(upper) }
    }
    return lowest...highest
  }
}

/// One series with only values that can be drawn.
final class DataLine: Sendable {
  let series: ChartSeries
  let values: [Double?]
  let first: Int?
  let last: Int?
  private let unit: AxisUnit

  init(_ series: ChartSeries, unit: AxisUnit) {
    self.series = series
    self.unit = unit
    values = series.isDrawable ? series.values : series.values.map { Chart.drawable($0) }
    first = values.firstIndex { $0 != nil }
    last = values.lastIndex { $0 != nil }
  }

  /// A value as it is printed; with at most one decimal where the caller gave no text.
  func text(_ index: Int) -> String {
    if let text = series.texts[index], !text.isEmpty { return text }
    guard let value = values[index] else { return "no value" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? TickText.text(tenths / 10, power: 0, unit: unit) : TickText.text(tenths, power: -1, unit: unit)
  }

  /// The index of the first lowest value.
  var lowest: Int? { extreme(<) }
  /// The index of the first highest value.
  var highest: Int? { extreme(>) }

  private func extreme(_ isBetter: (Double, Double) -> Bool) -> Int? {
    guard let first, var best = values[first] else { return nil }
    var found = first
    for index in values.indices[first...] {
      guard let value = values[index], isBetter(value, best) else { continue }
      (found, best) = (index, value)
    }
    return found
  }
}

extension ChartData {
  /// How a series' line is drawn.
  func style(of line: DataLine) -> LineStyle { control == nil ? line.series.role.line : .pointed }
}
