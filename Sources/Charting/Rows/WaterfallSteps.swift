/// The steps of a waterfall: totals stand on zero, changes begin where the step before ended.
struct WaterfallSteps {
  struct Step {
    let index: Int
    let isTotal: Bool
    /// Where its bar begins and ends; `nil` without a value.
    let from: Double
    let to: Double?
    /// What the steps before come to, for a total after others.
    let expected: Double?
  }

  let data: ChartData
  let steps: [Step]

  init(_ data: ChartData) {
    self.data = data
    guard let line = data.subject else {
      steps = []
      return
    }
    var level: Double?
    steps = line.values.indices.map { index in
      let value = line.values[index]
      let isTotal = data.chart.rows.totals.contains(data.positions[index])
      let from = isTotal ? 0 : level ?? 0
      let to = isTotal ? value : value.map { from + $0 }
      defer { level = to }
      return Step(index: index, isTotal: isTotal, from: from, to: to, expected: isTotal ? level : nil)
    }
  }

  var table: RowTable {
    let rows = steps.map { step -> Row in
      var row = Row(label: data.chart.periods[step.index].long)
      row.isOwn = step.isTotal
      row.role = data.subject?.series.role ?? .own
      row.fill = step.isTotal ? .solid : (step.to ?? 0) < step.from ? .hollow : .striped
      row.from = step.from
      row.value = step.to
      row.text = text(step)
      return row
    }
    var key: [String] = []
    for (fill, words) in [
      (Row.Fill.solid, "Solid bars are totals"), (.striped, "striped bars increases"),
      (.hollow, "hollow bars decreases"),
    ] where rows.contains(where: { $0.fill == fill && $0.value != nil }) { key.append(words) }
    let notes = (key.count > 1 ? [key.joined(separator: ", ")] : []) + (roundingNote.map { [$0] } ?? [])
    return RowTable(rows: rows, notes: notes)
  }

  /// The printed value, a change with its sign.
  func text(_ step: Step) -> String {
    guard let line = data.subject else { return "" }
    let text = line.textWithDetail(step.index)
    guard !step.isTotal, let value = line.values[step.index], value != 0 else { return text }
    if value > 0 { return text.hasPrefix("+") ? text : "+" + text }
    return text.contains { "-−–(".contains($0) } ? text : "−" + text
  }
}
