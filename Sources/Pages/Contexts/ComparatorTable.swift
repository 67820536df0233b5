import Indicators
import Papers

/// What others had, beside the indicator's own value in the same period.
enum ComparatorTable {
  /// `nil` where the indicator has no comparators in range.
  static func context(_ indicator: Indicator, in range: PeriodRange?, site: Site) -> Templates.Context? {
    let compared = indicator.comparators(site.areas, in: range).map { ($0, indicator.comparison(with: $0)) }
    guard !compared.isEmpty else { return nil }
    let label = site.ownLabel(of: indicator)
    let words = compared.map { indicator.benchmark(against: $0.0.observation).word }
    let isBenchmarked = words.contains { $0 != nil }
    var rows = compared.map { row($0, $1, indicator) }
    if isBenchmarked { rows = zip(rows, words).map { $0 + [$1?.rawValue ?? "not judged"] } }
    let areas = site.areas.filter { area in compared.contains { $0.0.area.id == area.id } }
    var notes =
      areas.compactMap(method) + notes(of: indicator, isAveraged: compared.contains { isAverage($0.1) }, label)
    if isBenchmarked {
      notes.append(
        "Against it: similar where the area’s value lies inside the 95% confidence interval around \(label)’s."
      )
    }
    let sources = Set(compared.compactMap(\.0.observation.source)).sorted()
    return TableContext.plain(
      id: "page-comparators", caption: "\(indicator.definition.title): \(label) and others",
      headers: ["Area", "Period", "Value", label, "Difference"] + (isBenchmarked ? ["Against it"] : []),
      rows: rows, notes: notes, numeric: 2..<5,
      source: sources.isEmpty ? nil : sources.joined(separator: "; "))
  }

  private static func row(_ comparator: Comparator, _ comparison: Comparison, _ indicator: Indicator) -> [String] {
    let definition = indicator.definition
    func cells(_ own: Exact?, _ difference: String) -> [String] {
      [
        comparator.area.label, comparator.period.label, value(of: comparator, definition),
        own.map { definition.quantity($0).display } ?? "no value", difference,
      ]
    }
    switch comparison {
    case .difference(let difference, let own, _):
      let number = NumberText.decimal(difference, decimals: definition.decimals, negatives: .signed)
      return cells(own, definition.unit.ofDifference.text(around: number))
    case .notComparable(let reason, let own): return cells(own, "not comparable: \(reason)")
    }
  }

  /// The value, or why a group has none.
  private static func value(of comparator: Comparator, _ definition: Definition) -> String {
    let text = DataTable.value(comparator.observation, definition)
    return comparator.observation.absence.map { "\(text): \($0)" } ?? text
  }

  private static func isAverage(_ comparison: Comparison) -> Bool {
    if case .difference(_, _, true) = comparison { return true }
    return false
  }

  /// How a group's average was made: an average is not known without its method, its members and their model.
  static func method(_ area: Area) -> String? {
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
}
