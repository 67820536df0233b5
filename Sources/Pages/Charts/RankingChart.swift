import Charting
import Diagnostics
import Indicators
import Papers

/// One indicator in one period: the own value among those of other places, with regions, countries and groups as rules.
struct RankingChart {
  let indicator: Indicator
  let range: PeriodRange?
  let site: Site

  /// The chart of the last own period in range.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    let definition = indicator.definition
    guard let own = indicator.observations(in: range).last else {
      return .failure(.unsuitable("'\(definition.id)' has no value to rank", at: place, help: "choose another period"))
    }
    let values = ChartValues(indicator)
    let areas = site.areas.compactMap { area in value(of: area.id, in: own.period).map { (area: area, value: $0) } }
    let places = areas.filter { !isWider($0.area) }
    let members = indicator.members.keys.sorted().compactMap { code in
      indicator.members[code]?.first { $0.period == own.period }.map {
        (label: indicator.memberNames[code] ?? code, value: $0)
      }
    }
    let label = site.ownLabel(of: indicator)
    let all = [(label, own)] + places.map { ($0.area.label, $0.value) } + members
    var chart = Chart(
      id: id, kind: kind, subject: definition.title, area: label, unit: values.axisUnit, step: .category,
      periods: all.enumerated().map { ChartPeriod(category: $1.0, at: $0) },
      series: [values.series(.own, label, all.map { $0.1 })])
    chart.references = areas.filter { isWider($0.area) }.compactMap { area, observation in
      observation.value.number.map {
        ReferenceLine(
          role: area.chartRole ?? .region, value: $0.approximate, name: area.label,
          text: values.text(observation))
      }
    }
    chart.note = [own.period.label, values.statusNote].compactMap { $0 }.joined(separator: ". ")
    chart.betterIs = BetterDirection(rawValue: definition.polarity.rawValue) ?? .none
    return .success(chart)
  }

  private func value(of area: String, in period: Period) -> Observation? {
    guard area != indicator.ownArea else { return nil }
    return indicator.observations(area: area).first { $0.period == period }
  }

  /// Groups, regions and countries hold places like the own one: they are rules, not ranks.
  private func isWider(_ area: Area) -> Bool {
    area.group != nil || area.code.map { $0.hasPrefix("E12") || $0.hasPrefix("E92") } ?? false
  }
}
