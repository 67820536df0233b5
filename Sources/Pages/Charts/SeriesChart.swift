import Charting
import Diagnostics
import Indicators
import Papers

/// Several indicators in one chart: each a series over time, or each a category in one period.
struct SeriesChart {
  let indicators: [Indicator]
  let range: PeriodRange?
  let site: Site

  /// Each indicator a series: parts of a whole where the kind stacks them, lines told apart otherwise.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    common(at: place).map { first in
      let observed = indicators.map { $0.observations(in: range) }
      let periods = Set(observed.flatMap { $0.map(\.period) }).sorted()
      let roles = kind.needs.reads == .indicators && kind.needs.stacking != .opposed ? ChartRole.parts : ChartRole.areas
      let series = zip(indicators, observed).enumerated().map { index, pair in
        ChartValues(pair.0).series(roles[index % roles.count], label(of: pair.0), pair.1, periods)
      }
      var chart = Chart(
        id: id, kind: kind, subject: subject, area: site.ownLabel(of: first), unit: ChartValues(first).axisUnit,
        step: ChartValues.step(of: first.periodKind), periods: periods.map(ChartValues.period),
        series: kind.needs.stacking == .opposed ? series + net(of: periods) : series)
      chart.note = note
      return chart
    }
  }

  /// Each indicator a category, with its share of all where they can be added up.
  func parts(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    common(at: place).map { first in
      let period = range?.last ?? indicators.compactMap { $0.own.last?.period }.max()
      let latest = indicators.map { indicator in
        indicator.observations(in: range).last { $0.period == period } ?? indicator.observations(in: range).last
      }
      var series = ChartSeries(
        role: .own, label: site.ownLabel(of: first), values: latest.map { $0?.value.number?.approximate },
        texts: zip(indicators, latest).map { indicator, observation in observation.map(ChartValues(indicator).text) })
      series.details = shares(of: latest)
      var chart = Chart(
        id: id, kind: kind, subject: subject, area: site.ownLabel(of: first), unit: ChartValues(first).axisUnit,
        step: .category, periods: indicators.enumerated().map { ChartPeriod(category: label(of: $1), at: $0) },
        series: [series])
      chart.note = [latest.compactMap { $0?.period.label }.first, note].compactMap { $0 }.joined(separator: ". ")
      return chart
    }
  }

  private var subject: String {
    let groups = Set(indicators.compactMap(\.definition.group))
    return groups.count == 1 ? groups.first ?? "" : indicators.map(label).joined(separator: ", ")
  }

  private var note: String? { indicators.lazy.compactMap { ChartValues($0).statusNote }.first }

  private func label(of indicator: Indicator) -> String { indicator.definition.title }

  /// The first indicator, where all count alike and by the same kind of period.
  private func common(at place: Place?) -> Result<Indicator, Diagnostic> {
    let first = indicators[0]
    for other in indicators.dropFirst() {
      let (one, two) = (first.definition, other.definition)
      guard one.unit == two.unit else {
        return .failure(
          .unsuitable(
            "'\(one.id)' is in \(one.unit.name) and '\(two.id)' in \(two.unit.name), so that no axis fits both",
            at: place,
            help: "show them in charts of their own, or side by side with 'kind: multiples'"))
      }
      guard first.periodKind == other.periodKind else {
        return .failure(
          .unsuitable(
            "'\(one.id)' and '\(two.id)' are not of the same kind of period", at: place,
            help: "show them in charts of their own"))
      }
    }
    return .success(first)
  }

  /// What comes to in less out, in the periods in which both are known.
  private func net(of periods: [Period]) -> [ChartSeries] {
    guard indicators.count == 2 else { return [] }
    let values = indicators.map { indicator in
      Dictionary(indicator.own.map { ($0.period, $0.value.number) }, uniquingKeysWith: { first, _ in first })
    }
    let net = periods.map { period -> Exact? in
      guard let into = values[0][period] ?? nil, let out = values[1][period] ?? nil else { return nil }
      return into - out
    }
    let text = ChartValues(indicators[0])
    return [
      ChartSeries(
        role: .region, label: "Net", values: net.map { $0?.approximate },
        texts: net.map { $0.map { text.text($0, decimals: nil) } })
    ]
  }

  private func shares(of observations: [Observation?]) -> [String?] {
    guard indicators.allSatisfy({ $0.definition.measure.isAdditive }) else { return [] }
    let numbers = observations.compactMap { $0?.value.number }
    // A whole with a part that is not known has no shares.
    guard numbers.count == observations.count else { return [] }
    let whole = Exact.sum(numbers)
    return numbers.map { number in
      Exact(number * Exact(100), over: whole).map { Quantity($0, unit: .percent, decimals: 1).display }
    }
  }
}
