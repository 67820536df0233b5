extension ChartWords {
  /// From the opening to the closing total, and the largest change; every step in order.
  static let waterfall = ChartWords(
    findings: { data, finding in
      guard let movement = finding.movement, let line = data.subject, line.first != line.last else {
        return data.subject.flatMap { line in line.first.map { "\(data.chart.subject): \(line.text($0))" } }
          .map { [$0] } ?? []
      }
      let steps = WaterfallSteps(data)
      let changes = steps.steps.filter { !$0.isTotal && line.values[$0.index] != 0 }
      let largest = changes.max { abs(line.values[$0.index] ?? 0) < abs(line.values[$1.index] ?? 0) }
      let cause = largest.map { "; largest change \(data.chart.periods[$0.index].long) \(steps.text($0))" } ?? ""
      return [
        data.chart.subject + movement + cause, data.chart.area + movement + cause, data.chart.subject + movement,
        data.chart.area + movement, "Total" + movement,
      ]
    },
    values: { data in
      let steps = WaterfallSteps(data)
      guard !steps.steps.isEmpty else { return [] }
      return [
        "Steps: "
          + steps.steps.map { "\(data.chart.periods[$0.index].long) \(steps.text($0))" }
          .joined(separator: ", ")
      ] + (steps.roundingNote.map { [$0] } ?? [])
    })
}
