import Indicators
import Papers

/// What others had, beside what the authority had in the same period.
enum ComparatorTable {
  /// `nil` where the indicator has no comparators in range.
  static func context(_ indicator: Indicator, in range: PeriodRange?, site: Site) -> Templates.Context? {
    let definition = indicator.definition
    var rows: [[String]] = []
    var isAveraged = false
    for area in site.areas {
      for observation in indicator.observations(area: area.id, in: range) {
        guard let value = observation.value.number else { continue }
        let own = self.own(indicator, in: observation.period)
        if let own, own.isAverage { isAveraged = true }
        let difference = own.map { own in
          NumberText.decimal(own.value - value, decimals: definition.decimals, negatives: .signed)
        }
        rows.append([
          area.label, observation.period.label, definition.quantity(value, decimals: observation.decimals).display,
          own.map { definition.quantity($0.value).display } ?? "no value",
          difference.map { definition.unit.ofDifference.text(around: $0) } ?? "not comparable",
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    var notes: [String] = []
    if isAveraged {
      notes.append(
        "Where a comparator covers a year, \(site.authority)’s figure is the average of its months in that year.")
    }
    if definition.status == .illustrative {
      notes.append("\(site.authority)’s values in this table are illustrative; the others are published.")
    }
    return TableContext.plain(
      id: "comparators", caption: "\(definition.title): \(site.authority) and others",
      headers: ["Area", "Period", "Value", site.authority, "Difference"], rows: rows, notes: notes, numericFrom: 2)
  }

  /// The authority's value in a period: the same period's, or the average of the shorter periods within it.
  private static func own(_ indicator: Indicator, in period: Period) -> (value: Exact, isAverage: Bool)? {
    if let same = indicator.own.first(where: { $0.period == period }) {
      return same.value.number.map { ($0, false) }
    }
    let range = PeriodRange(period)
    let count = indicator.observations(in: range).count
    guard count > 0, count == expectedCount(of: indicator.periodKind, in: period),
      let mean = Statistic.mean.of(indicator, in: range).quantity
    else { return nil }
    return (mean.value, true)
  }

  private static func expectedCount(of kind: PeriodKind?, in period: Period) -> Int? {
    switch kind {
    case .month: period.lastMonth - period.firstMonth + 1
    case .quarter: (period.lastMonth - period.firstMonth + 1) / 3
    default: nil
    }
  }
}
