import Charting
import Diagnostics
import Indicators
import Papers

/// One indicator over time: its own values, and those of the areas that it is compared with.
struct IndicatorChart {
  let indicator: Indicator
  let range: PeriodRange?
  let compare: [String]
  let site: Site

  /// What stands instead of "rose" or "fell" where the definition changes in range.
  private var unlikeTitle: String? {
    indicator.changeOfDefinition(in: range).map { "\(definition.title), counted differently from \($0.from.label)" }
  }

  private var definition: Definition { indicator.definition }

  private var values: ChartValues { ChartValues(indicator) }

  /// The chart, with its limits where the kind shows them.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    var chart = chart(id: id, kind: kind)
    guard kind.needs.hasLimits else { return .success(chart) }
    switch ControlChart.of(indicator) {
    case .chart(let control):
      chart.control = control.drawn(with: values, definition, in: range)
      return .success(chart)
    case .unavailable(let reason):
      return .failure(
        .unsuitable(
          "'\(definition.id)' has no control chart: \(reason)", at: place, help: "choose another kind, such as 'trend'")
      )
    }
  }

  /// The chart, with a title only where the finding would be wrong.
  private func chart(id: String, kind: ChartKind) -> Chart {
    let own = indicator.observations(in: range)
    let step = ChartValues.step(of: own.first?.period.kind)
    let others = compare.filter { $0 != indicator.ownArea }
    let compared = others.filter { isSeries($0) }
    let observed = own + compared.flatMap { indicator.observations(area: $0, in: range) }
    let periods = Set(observed.map(\.period)).sorted()
    let inks = inks
    var series = compared.compactMap { area -> ChartSeries? in
      guard let label = site.area(area)?.label else { return nil }
      var series = values.series(inks[area].role, label, indicator.observations(area: area, in: range), periods)
      series.isBorrowed = inks[area].isBorrowed
      return series
    }
    series.append(values.series(.own, site.ownLabel(of: indicator), own, periods))
    var chart = Chart(
      id: id, kind: kind, subject: definition.title, area: site.ownLabel(of: indicator), unit: values.axisUnit,
      step: step,
      periods: periods.map(ChartValues.period), series: series)
    chart.title = unlikeTitle
    chart.bands = bands
    chart.references = others.filter { !isSeries($0) }.compactMap { reference($0, periods, step) }
    chart.events = definition.changes.compactMap { change in
      periods.contains(change.from)
        ? ChartEvent(position: ChartValues.position(of: change.from), note: change.note) : nil
    }
    let notes = [values.statusNote, bandNote]
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

  /// The latest value of an area as a level line over the time that it covers.
  private func reference(_ area: String, _ periods: [Period], _ step: ChartStep) -> ReferenceLine? {
    guard let observation = indicator.observations(area: area, in: range).last,
      let value = observation.value.number, let label = site.area(area)?.label
    else { return nil }
    let covered = periods.filter { PeriodRange(observation.period).contains($0) }.map(ChartValues.position)
    var positions: ClosedRange<Int>?
    if let first = covered.first, let last = covered.last, first < last { positions = first...last }
    var line = ReferenceLine(
      role: inks[area].role, value: value.approximate, name: "\(label) \(observation.period.shortLabel)",
      text: values.text(value, decimals: observation.decimals), positions: positions,
      position: periods.contains(observation.period) ? ChartValues.position(of: observation.period) : nil)
    line.isBorrowed = inks[area].isBorrowed
    return line
  }

  /// The inks of the areas that are compared.
  private var inks: AreaInks { AreaInks(compare.filter { $0 != indicator.ownArea }, site: site) }

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
    guard case .zone(let zone, _, _) = Statistic.status.of(indicator, in: range) else { return nil }
    switch zone {
    case .target: return "target met"
    case .tolerance: return "within tolerance"
    case .failure: return "in failure"
    case .missed: return "target not met"
    }
  }
}
