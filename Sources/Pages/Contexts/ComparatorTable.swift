import Indicators
import Papers

/// What others had, beside what the authority had in the same period.
enum ComparatorTable {
  /// `nil` where the indicator has no comparators in range.
  static func context(_ indicator: Indicator, in range: PeriodRange?, site: Site) -> Templates.Context? {
    let compared = site.areas.flatMap { area in
      indicator.observations(area: area.id, in: range).map { (area: area, observation: $0) }
    }
    guard !compared.isEmpty else { return nil }
    let own = compared.map { self.own(indicator, in: $0.observation.period) }
    let label = site.ownLabel(of: indicator)
    let words = compared.map { indicator.benchmark(against: $0.observation).word }
    let isBenchmarked = words.contains { $0 != nil }
    var rows = zip(compared, own).map { row($0.area, $0.observation, $1, indicator) }
    if isBenchmarked { rows = zip(rows, words).map { $0 + [$1?.rawValue ?? "not judged"] } }
    let areas = site.areas.filter { area in compared.contains { $0.area.id == area.id } }
    var notes =
      areas.compactMap(method) + notes(of: indicator, isAveraged: own.contains { $0?.isAverage == true }, label)
    if isBenchmarked {
      notes.append(
        "Against it: similar where the area’s value lies inside the 95% confidence interval around \(label)’s."
      )
    }
    let sources = Set(compared.compactMap(\.observation.source)).sorted()
    return TableContext.plain(
      id: "page-comparators", caption: "\(indicator.definition.title): \(label) and others",
      headers: ["Area", "Period", "Value", label, "Difference"] + (isBenchmarked ? ["Against it"] : []),
      rows: rows, notes: notes, numeric: 2..<5,
      source: sources.isEmpty ? nil : sources.joined(separator: "; "))
  }

  private static func row(
    _ area: Area, _ observation: Observation, _ own: (value: Exact, isAverage: Bool)?, _ indicator: Indicator
  ) -> [String] {
    let definition = indicator.definition
    var difference = "not comparable"
    if let own, let value = observation.value.number {
      let number = NumberText.decimal(own.value - value, decimals: definition.decimals, negatives: .signed)
      difference = definition.unit.ofDifference.text(around: number)
    }
    return [
      area.label, observation.period.label, DataTable.value(observation, definition),
      own.map { definition.quantity($0.value).display } ?? "no value", difference,
    ]
  }

  /// How a group's average was made: an average is not known without its method, its members and their model.
  private static func method(_ area: Area) -> String? {
    guard let group = area.group else { return nil }
    let members = group.count.map { "of \($0) \($0 == 1 ? "authority" : "authorities")" }
    let model = group.model.map { "chosen by the \($0) model" }
    let made = group.members.isEmpty ? nil : "worked out here from their values"
    let parts = [group.method.phrase, members, model].compactMap { $0 }.joined(separator: " ")
    return "\(area.label): " + [parts, made].compactMap { $0 }.joined(separator: ", ") + "."
  }

  private static func notes(of indicator: Indicator, isAveraged: Bool, _ label: String) -> [String] {
    var notes: [String] = []
    if isAveraged {
      notes.append(
        "Where a comparator covers a year, \(label)’s figure is the average of its months in that year.")
    }
    if indicator.status == .illustrative {
      notes.append("\(label)’s values in this table are illustrative; the others are published.")
    }
    return notes
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
