import Charting
import Diagnostics
import Indicators
import Papers

/// Several indicators in one chart: each a series over time, or each a category in one period.
struct SeriesChart {
  let indicators: [Indicator]
  let range: PeriodRange?
  var options = ChartOptions()
  let site: Site

  /// Each indicator a series: parts of a whole where the kind stacks them, lines told apart otherwise.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    common(at: place).map { first in
      let observed = indicators.map { $0.observations(in: range) }
      let periods = Set(observed.flatMap { $0.map(\.period) }).sorted()
      let roles = roles(for: kind)
      var series = zip(indicators, observed).enumerated().map { index, pair in
        ChartValues(pair.0).series(roles[index % roles.count], label(index), pair.1, periods)
      }
      if kind.needs.stacking == .shares { Self.addShares(to: &series, observed, periods) }
      var chart = Chart(
        id: id, kind: kind, subject: subject, area: site.ownLabel(of: first), unit: ChartValues(first).axisUnit,
        step: ChartValues.step(of: first.periodKind), periods: periods.map(ChartValues.period),
        series: kind.needs.stacking == .opposed ? series + net(of: periods) : series)
      chart.note = note
      chart.totals = totals(observed, periods, kind)
      return chart
    }
  }

  /// The sum of each stack as printed, where it is asked for or adds up by itself: shares of a whole have one already,
  /// and percentages and rates of different things have none.
  private func totals(_ observed: [ArraySlice<Observation>], _ periods: [Period], _ kind: ChartKind) -> [String?] {
    guard kind.needs.stacking == .sums || kind.needs.stacking == .shares,
      let finest = indicators.max(by: { $0.definition.decimals < $1.definition.decimals })
    else { return [] }
    let addsUp = kind.needs.stacking == .sums && indicators.allSatisfy { $0.definition.measure.isAdditive }
    return periods.map { period in
      let parts = observed.compactMap { $0.first { $0.period == period }?.value.number }
      guard options.sums ?? addsUp, parts.count == indicators.count else { return nil }
      return ChartValues(finest).text(Exact.sum(parts), decimals: nil)
    }
  }

  /// Each part's share of its period.
  private static func addShares(
    to series: inout [ChartSeries], _ observed: [ArraySlice<Observation>], _ periods: [Period]
  ) {
    let numbers = observed.map { observations in
      periods.map { period in observations.first { $0.period == period }?.value.number }
    }
    let shares = periods.indices.map { index in ChartValues.shares(numbers.map { $0[index] }) }
    for part in series.indices { series[part].details = shares.map { $0[part] } }
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
      if indicators.allSatisfy({ $0.definition.measure.isAdditive }) {
        series.details = ChartValues.shares(latest.map { $0?.value.number })
      }
      var chart = Chart(
        id: id, kind: kind, subject: subject, area: site.ownLabel(of: first), unit: ChartValues(first).axisUnit,
        step: .category, periods: indicators.indices.map { ChartPeriod(category: label($0), at: $0) },
        series: [series])
      chart.note = [latest.compactMap { $0?.period.label }.first, note].compactMap { $0 }.joined(separator: ". ")
      return chart
    }
  }

  /// Areas' inks tell lines apart; parts of a whole go from dark to light, and what goes out is lighter than what comes.
  private func roles(for kind: ChartKind) -> [ChartRole] {
    switch (kind.needs.reads, kind.needs.stacking) {
    case (_, .opposed): [.part3, .part5]
    case (.indicators, .none): ChartRole.parts
    case (.indicators, _): ChartValues.parts(indicators.count)
    default: ChartRole.areas
    }
  }

  private var subject: String {
    let groups = Set(indicators.compactMap(\.definition.group))
    return groups.count == 1 ? groups.first ?? "" : indicators.indices.map(label).joined(separator: ", ")
  }

  private var note: String? { indicators.lazy.compactMap { ChartValues($0).statusNote }.first }

  private func label(_ index: Int) -> String {
    options.names.isEmpty ? indicators[index].definition.title : options.names[index]
  }

  /// The first indicator, where all count alike and by the same kind of period.
  private func common(at place: Place?) -> Result<Indicator, Diagnostic> {
    let first = indicators[0]
    if let problem = options.namesProblem(count: indicators.count, at: place) { return .failure(problem) }
    for other in indicators.dropFirst() {
      let (one, two) = (first.definition, other.definition)
      guard one.unit == two.unit else {
        return .failure(
          .unsuitable(
            "'\(one.id)' is in \(one.unit.name) and '\(two.id)' in \(two.unit.name), so that no axis fits both",
            at: place,
            help: "show them in charts of their own"))
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
        role: .own, label: "Net", values: net.map { $0?.approximate },
        texts: net.map { $0.map { text.text($0, decimals: nil) } })
    ]
  }
}
