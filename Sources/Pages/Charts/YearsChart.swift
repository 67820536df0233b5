import Charting
import Diagnostics
import Indicators
import Papers

/// One monthly or quarterly indicator, the months of a year side by side: a series for each financial year.
struct YearsChart {
  let indicator: Indicator
  let range: PeriodRange?
  let site: Site

  /// The chart, the latest year last and darkest.
  func chart(id: String, kind: ChartKind, at place: Place?) -> Result<Chart, Diagnostic> {
    let definition = indicator.definition
    let observed = indicator.observations(in: range)
    let isMonthly = indicator.periodKind == .month
    guard isMonthly || indicator.periodKind == .quarter else {
      return .failure(
        .unsuitable(
          "a \(kind.name) chart sets the months or quarters of years side by side, and '\(definition.id)' reports "
            + (indicator.periodKind?.plural ?? "nothing"), at: place, help: "choose 'columns' or 'trend'"))
    }
    let years = Set(observed.map { Self.year(of: $0.period) }).sorted(by: >).prefix(kind.needs.series.upperBound)
    let places = 0..<(isMonthly ? 12 : 4)
    let series = zip(years, ChartValues.parts(years.count)).reversed().map { year, role in
      let start = isMonthly ? year * 12 + 3 : year * 4
      return ChartValues(indicator).series(
        role, Period(.financialYear, ordinal: year).label,
        places.map { place in observed.first { $0.period.ordinal == start + place } })
    }
    var chart = Chart(
      id: id, kind: kind, subject: definition.title, area: site.ownLabel(of: indicator),
      unit: ChartValues(indicator).axisUnit, step: .category,
      periods: places.map { ChartPeriod(category: isMonthly ? Self.months[$0] : "Q\($0 + 1)", at: $0) }, series: series)
    chart.note = ChartValues(indicator).statusNote
    return .success(chart)
  }

  /// The financial year that a month or quarter lies in, by the year in which it starts.
  private static func year(of period: Period) -> Int {
    let month = period.firstMonth - 3
    return month >= 0 ? month / 12 : (month - 11) / 12
  }

  private static let months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
}
