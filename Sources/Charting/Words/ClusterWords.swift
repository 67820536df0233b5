extension ChartData {
  /// The series that stands first among several: the own one, the darkest part, or the first.
  var lead: DataLine? {
    lines.first { $0.series.role == .own } ?? lines.first { $0.series.role == .part1 } ?? lines.first
  }
}

extension ChartWords {
  /// Several series in columns: where the own one went, or how the leading one stands at its last position.
  static let clustered = ChartWords(
    findings: { data, finding in
      guard let lead = data.lead, let last = lead.last else { return [] }
      let moved = lead.series.role == .own && data.chart.step != .category
      let others = ChartRole.allCases.flatMap { role in
        data.lines.filter { $0.series.role == role && role != lead.series.role && $0.values[last] != nil }
      }
      let values = ([lead] + others).map { "\($0.series.label) \($0.text(last))" }
      let place = "\(data.chart.subject), \(data.chart.periods[last].long): "
      return (moved ? ChartWords.overTime.findings(data, finding) : [])
        + [
          place + Sentence.list(values), place + Sentence.list(Array(values.prefix(2))), place + values[0],
          "\(data.chart.periods[last].long): \(values[0])",
        ]
    },
    values: { ChartWords.all($0) + GapWords($0).sentences })
}
