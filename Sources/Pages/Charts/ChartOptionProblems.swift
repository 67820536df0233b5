import Charting
import Diagnostics
import Figures
import Indicators
import Papers

extension ChartOptions {
  /// Options that a chart has no use for: dropped in silence, each would leave its author believing in it.
  func problems(kind: ChartKind, panels: String?, isCompared: Bool, grid: Grid?, at place: Place?) -> [Diagnostic] {
    let drawn = kind.needs.hasPanels ? ChartKind.named(panels ?? ChartKind.trend.name) ?? .trend : kind
    func unused(_ key: String, _ use: String, help: String = "leave it out") -> Diagnostic {
      .unsuitable("'\(key)' \(use), and this is a \(drawn.name) chart", at: places[key] ?? place, help: help)
    }
    var problems: [Diagnostic] = []
    if sums != nil, drawn.needs.stacking != .sums, drawn.needs.stacking != .shares {
      problems.append(unused("sums", "says whether stacks have their sums printed"))
    }
    if drawn.needs.reads != .steps {
      if !totals.isEmpty { problems.append(unused("totals", "names the steps of a waterfall that are totals")) }
      if rounding != nil { problems.append(unused("rounding", "is for the totals of a waterfall")) }
    }
    if !self.panels.isEmpty, !kind.needs.hasPanels {
      problems.append(
        unused(
          "indicators", "is grouped into panels", help: "write 'kind: multiples' and 'panels: \(kind.name)', or a list")
      )
    }
    if isCompared, drawn.needs.reads != .areas {
      problems.append(unused("compare", "sets one indicator beside other areas"))
    }
    return problems + unknownTotals(grid, at: place) + namesProblem(grid, at: place)
  }

  private func unknownTotals(_ grid: Grid?, at place: Place?) -> [Diagnostic] {
    guard let grid else { return [] }
    return totals.filter { total in !grid.rows.contains { $0.label == total } }.map { total in
      .unsuitable(
        "'totals' has '\(total)', which is no row of the data file", at: places["totals"] ?? place,
        help: ClosestName.help(for: total, among: grid.rows.map(\.label)) ?? "name rows of the file")
    }
  }

  /// Names that are not as many as what they name.
  private func namesProblem(_ grid: Grid?, at place: Place?) -> [Diagnostic] {
    guard !names.isEmpty, grid != nil else { return [] }
    return [
      .unsuitable(
        "'names' says what indicators are called, and the chart has a data file", at: places["names"] ?? place,
        help: "give the columns labels: 'columns: [{column: a, label: Name}]'")
    ]
  }

  /// Names or further indicators for a chart that is about one.
  func problem(
    ofOne kind: ChartKind, _ indicators: [Indicator], isCompared: Bool, at place: Place?
  ) -> Diagnostic? {
    let isOfOne = kind.needs.reads == .years || kind.needs.reads == .ranking
    if isOfOne, indicators.count > 1 {
      return .unsuitable(
        "a \(kind.name) chart is of one indicator, and this one names \(indicators.count)",
        at: places["indicators"] ?? place,
        help: "keep one, or write 'kind: multiples' and 'panels: \(kind.name)' to show them side by side")
    }
    if kind.needs.reads == .areas, indicators.count > 1, isCompared {
      return .unsuitable(
        "'compare' sets one indicator beside other areas, and the chart has \(indicators.count)",
        at: places["compare"] ?? place,
        help: "keep one indicator, or write 'kind: multiples' and 'panels: \(kind.name)' for a panel each")
    }
    guard !names.isEmpty, isOfOne || (kind.needs.reads == .areas && indicators.count == 1) else { return nil }
    return .unsuitable(
      "'names' says what several indicators are called, and the chart is of one", at: places["names"] ?? place,
      help: "leave it out; 'title' and 'subtitle' say what the chart is about")
  }

  /// Names that are not as many as the indicators that they are for.
  func namesProblem(count: Int, at place: Place?) -> Diagnostic? {
    guard !names.isEmpty, names.count != count else { return nil }
    return .unsuitable(
      "'names' has \(names.count) and the chart \(count) to be named", at: places["names"] ?? place,
      help: "name each of the indicators in their order; for panels of several, the same names hold in each panel")
  }
}
