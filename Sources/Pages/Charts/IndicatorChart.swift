import Charting
import Diagnostics
import Indicators
import Papers

/// Turns an indicator into a chart: the one place where the core meets the drawing.
struct ChartDrawing {
  let indicator: Indicator
  let range: PeriodRange?
  let compare: [String]
  let site: Site

  /// The chart, drawn.
  /// - Parameters:
  ///   - id: unique in the page.
  ///   - kind: the chart kind's word.
  ///   - title: the author's title; `nil` for one worked out from the data.
  func drawn(id: String, kind: String, title: String?, at place: Place?) -> (RenderedChart?, [Diagnostic]) {
    guard let chartKind = ChartKind.all.first(where: { $0.name == kind }) else {
      return (
        nil,
        [
          Diagnostic(
            .unknownChartKind, at: place, "there is no kind of chart called '\(kind)'",
            help: ClosestName.help(for: kind, among: ChartKind.all.map(\.name)))
        ]
      )
    }
    var chart = chart(id: id, kind: chartKind)
    chart.title = title ?? unlikeTitle
    chart.origin = place
    return chart.rendered()
  }

  /// What stands instead of "rose" or "fell" where the definition changes in range.
  private var unlikeTitle: String? {
    indicator.changeOfDefinition(in: range).map { "\(definition.title), counted differently from \($0.from.label)" }
  }

  private var definition: Definition { indicator.definition }

  private func chart(id: String, kind: ChartKind) -> Chart {
    let own = indicator.observations(in: range)
    let step = Self.step(of: own.first?.period.kind)
    let others = compare.filter { $0 != indicator.ownArea }
    let compared = others.filter { isSeries($0) }
    let observed = own + compared.flatMap { indicator.observations(area: $0, in: range) }
    let periods = Set(observed.map(\.period)).sorted()
    var series = compared.compactMap { area in
      site.area(area).map {
        self.series(role(of: area), $0.label, indicator.observations(area: area, in: range), periods)
      }
    }
    series.append(self.series(.own, site.ownLabel(of: indicator), own, periods))
    var chart = Chart(
      id: id, kind: kind, subject: definition.title, area: site.ownLabel(of: indicator), unit: axisUnit, step: step,
      periods: periods.map(Self.chartPeriod), series: series)
    chart.bands = bands
    chart.references = others.filter { !isSeries($0) }.compactMap { reference($0, periods, step) }
    chart.events = definition.changes.compactMap { change in
      periods.contains(change.from) ? ChartEvent(position: Self.position(of: change.from), note: change.note) : nil
    }
    let notes = [indicator.status.notice.map { $0.prefix { $0 != ":" } + " values" }, bandNote]
    chart.note = notes.contains { $0 != nil } ? notes.compactMap { $0 }.joined(separator: ". ") : nil
    chart.standing = standing
    chart.betterIs = BetterDirection(rawValue: definition.polarity.rawValue) ?? .none
    return chart
  }

  /// An area with values of the own kind of period is a line; single values of another kind are level lines.
  private func isSeries(_ area: String) -> Bool {
    let observations = indicator.observations(area: area, in: range)
    return observations.count > 1 && observations.allSatisfy { $0.period.kind == indicator.periodKind }
  }

  private func series(
    _ role: ChartRole, _ label: String, _ observations: [Observation], _ periods: [Period]
  ) -> ChartSeries {
    let byPeriod = Dictionary(observations.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    return ChartSeries(
      role: role, label: label, values: periods.map { byPeriod[$0]?.value.number?.approximate },
      texts: periods.map { period in byPeriod[period].map { text(of: $0) } })
  }

  private func text(of observation: Observation) -> String {
    switch observation.value {
    case .number(let value): shortText(value, decimals: observation.decimals)
    case .symbol, .missing: indicator.display(observation)
    }
  }

  /// A value for a label: its unit only where it is a sign.
  private func shortText(_ value: Exact, decimals: Int?) -> String {
    let quantity = definition.quantity(value, decimals: decimals)
    return definition.unit.suffix.hasPrefix(" ") ? quantity.number : quantity.display
  }

  /// The latest value of an area as a level line over the time that it covers.
  private func reference(_ area: String, _ periods: [Period], _ step: ChartStep) -> ReferenceLine? {
    guard let observation = indicator.observations(area: area, in: range).last,
      let value = observation.value.number, let label = site.area(area)?.label
    else { return nil }
    let covered = periods.filter { PeriodRange(observation.period).contains($0) }.map(Self.position)
    var positions: ClosedRange<Int>?
    if let first = covered.first, let last = covered.last, first < last { positions = first...last }
    return ReferenceLine(
      role: role(of: area), value: value.approximate, name: "\(label) \(observation.period.shortLabel)",
      text: shortText(value, decimals: observation.decimals), positions: positions)
  }

  /// The roles of other areas, each with an ink and a dash of its own: no more than these are drawn.
  static let comparing = ChartRole.areas.filter { $0 != .own }

  /// An area's role is the one that its id names; the other areas take those that are left, in order.
  private func role(of area: String) -> ChartRole {
    func named(_ id: String) -> ChartRole? { Self.comparing.first { $0.rawValue == id } }
    if let role = named(area) { return role }
    let taken = compare.compactMap(named)
    let free = Self.comparing.filter { !taken.contains($0) }
    let position = compare.filter { named($0) == nil }.firstIndex(of: area) ?? 0
    return free.isEmpty ? .region : free[position % free.count]
  }

  /// The set of bands in force at the last value.
  private var bandsInForce: BandHistory.Entry? {
    guard let history = definition.bands else { return nil }
    return indicator.observations(in: range).last.map { history.entry(in: $0.period) } ?? history.entries.last
  }

  /// That another set, or none, was in force at an earlier value.
  private var bandNote: String? {
    guard let current = bandsInForce, let from = current.from,
      let earlier = indicator.observations(in: range).last(where: { $0.period < from })
    else { return nil }
    let before = indicator.bands(for: earlier)?.descriptions(in: definition.unit).first?.text
    return "Target from \(from.label)"
      + (before.map { "; until \(earlier.period.label) it was \($0)" } ?? "; none before")
  }

  /// Bands with the words of the page; a missed target without a tolerance has no band of its own.
  private var bands: [ChartBand] {
    (bandsInForce?.bands.descriptions(in: definition.unit) ?? []).compactMap { band in
      ChartZone(rawValue: band.zone.rawValue).map { zone in
        ChartBand(
          zone: zone, lower: band.lower?.approximate, upper: band.upper?.approximate,
          note: "\(band.name): \(band.text)")
      }
    }
  }

  private var standing: String? {
    guard case .zone(let zone, _) = Statistic.status.of(indicator, in: range) else { return nil }
    switch zone {
    case .target: return "target met"
    case .tolerance: return "within tolerance"
    case .failure: return "in failure"
    case .missed: return "target not met"
    }
  }

  private var axisUnit: AxisUnit {
    switch definition.measure {
    case .percentage: .percent
    case .rate: .rate(per: definition.per)
    case .count: .count
    case .money: .money(prefix: definition.unit.prefix, suffix: definition.unit.suffix)
    default: .number
    }
  }

  private static func step(of kind: PeriodKind?) -> ChartStep {
    switch kind {
    case .month, .day, nil: .month
    case .quarter: .quarter
    case .calendarYear, .financialYear, .academicYear: .year
    }
  }

  private static func position(of period: Period) -> Int {
    period.kind == .day ? period.firstMonth : period.ordinal
  }

  private static func chartPeriod(_ period: Period) -> ChartPeriod {
    let isYear = step(of: period.kind) == .year
    return ChartPeriod(
      position: position(of: period), month: isYear ? nil : period.firstMonth % 12 + 1, short: period.shortLabel,
      long: period.label)
  }
}
