internal import Diagnostics

extension Chart {
  /// What the kind asks of its data and does not get; each says which kinds would show the data as it is.
  func checkNeeds() -> [Diagnostic] {
    problems.compactMap { problem in
      problem.map { Diagnostic(.chartNeeds, at: origin, $0.message, help: help($0.help)) }
    }
  }

  /// How many positions there are on paper, with the gaps in time; the periods have been checked to be in order.
  private var span: Int {
    guard step != .category, let first = periods.first, let last = periods.last else { return periods.count }
    let (span, overflow) = last.position.subtractingReportingOverflow(first.position)
    return overflow || span < 0 || span > Self.maximumSpan ? periods.count : span + 1
  }

  typealias Problem = (message: String, help: String)

  private var problems: [Problem?] {
    [
      seriesProblem, positionsProblem, countProblem, stackProblem, startProblem, totalsProblem, limitsProblem,
      panelsProblem,
    ]
  }

  private var seriesProblem: Problem? {
    let wanted = kind.needs.series
    guard !wanted.contains(series.count), !kind.needs.hasPanels else { return nil }
    let count = series.isEmpty ? "no series" : "\(series.count) series"
    return series.count > wanted.upperBound
      ? (
        "the chart has \(count) and a \(kind.name) chart shows at most \(wanted.upperBound)",
        "split it: one chart with '\(area)' and the series that matter most, a second with the others"
      )
      : (
        "the chart has \(count) and a \(kind.name) chart needs at least \(wanted.lowerBound)",
        "give it \(wanted.lowerBound - series.count) more"
      )
  }

  private var positionsProblem: Problem? {
    switch (kind.needs.positions, step == .category) {
    case (.time, true):
      ("a \(kind.name) chart shows periods of time and this one has categories", "give it periods")
    case (.categories, false):
      ("a \(kind.name) chart shows categories and this one has periods of time", "give it categories")
    default: nil
    }
  }

  private var countProblem: Problem? {
    guard !kind.needs.count.contains(span) else { return nil }
    let (least, most) = (kind.needs.count.lowerBound, kind.needs.count.upperBound)
    return span > most
      ? (
        "the chart has \(step.counted(span)) and a \(kind.name) chart shows at most \(most)",
        step == .category ? "show fewer, or put small ones together" : "show a shorter time"
      )
      : ("the chart has \(step.counted(span)) and a \(kind.name) chart needs at least \(least)", "show more of them")
  }

  /// The first negative value of parts that stand on each other: a part below zero would hide what it takes away.
  private var stackProblem: Problem? {
    guard kind.needs.stacking != .none else { return nil }
    for series in kind.needs.stacking == .opposed ? series.prefix(2) : series[...] {
      for (value, period) in zip(series.values, periods) {
        guard let value = Self.drawable(value), value < 0 else { continue }
        return (
          "the value of '\(series.label)' in \(period.long) is negative, and "
            + (kind.needs.stacking == .opposed ? "what flows in or out cannot be" : "parts of a whole cannot be"),
          kind.needs.stacking == .opposed ? "give how many went each way" : "show the parts beside each other"
        )
      }
    }
    return nil
  }

  /// Bars whose axis is cut off would not be as long as their values.
  var startProblem: Problem? {
    guard let start = axisStart, kind.needs.fromZero ? start != 0 : !kind.frame.hasValueAxis else { return nil }
    let said = "the axis is to start at \(start == start.rounded() ? String("\(start)".dropLast(2)) : "\(start)")"
    return kind.needs.fromZero
      ? (
        said + " and a \(kind.name) chart has bars, whose axis starts at zero: cut off, they would not be as long as "
          + "their values", "leave 'axis-start' out"
      ) : (said + " and a \(kind.name) chart has no axis whose start can be chosen", "leave 'axis-start' out")
  }

  /// Sums that the kind has no stacks for.
  private var totalsProblem: Problem? {
    guard !totals.isEmpty, kind.needs.stacking != .sums, kind.needs.stacking != .shares else { return nil }
    return ("the sums of parts are to be printed and a \(kind.name) chart has no stacks", "leave them out")
  }

  private var limitsProblem: Problem? {
    guard kind.needs.hasLimits, control == nil else { return nil }
    return ("the chart has no limits and a \(kind.name) chart needs them", "give it limits")
  }

  private var panelsProblem: Problem? {
    guard kind.needs.hasPanels, panels.isEmpty else { return nil }
    return ("the chart has no panels and a \(kind.name) chart needs them", "give it one chart for each area")
  }

  /// What to do, and the kinds that take the data as they are.
  private func help(_ help: String) -> String {
    let fitting = ChartKind.all.filter { $0 != kind && fits($0) }.map { "'\($0.name)'" }
    return fitting.isEmpty
      ? help : help + "; or choose a kind that shows it as it is: " + fitting.joined(separator: ", ")
  }

  /// Whether a kind gets what it needs.
  private func fits(_ other: ChartKind) -> Bool {
    var chart = self
    chart.kind = other
    // Sums of the stacks that it has now would not be asked for.
    if kind.needs.stacking == .sums || kind.needs.stacking == .shares { chart.totals = [] }
    return chart.problems.allSatisfy { $0 == nil } && chart.checkKnownRoles().isEmpty
  }
}
