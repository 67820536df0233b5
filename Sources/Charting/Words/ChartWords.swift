/// What a kind says about its data in words: its finding, and its values in the description.
struct ChartWords: Sendable {
  /// Findings from the most telling to the shortest; the first of at most 15 words is taken. Empty without values.
  let findings: @Sendable (ChartData, Finding) -> [String]
  /// Says the values in sentences; the finding has been said.
  let values: @Sendable (ChartData, inout Prose) -> Void

  /// Where the subject's values went, and how the last stands against its target and against another area; the last
  /// values and the extremes.
  static let overTime = ChartWords(
    findings: { data, finding in
      guard let movement = finding.movement else { return [] }
      let standing = finding.standing.map { ", " + $0 } ?? ""
      let whole = data.chart.subject + movement + standing
      return finding.comparisons.map { whole + ", " + $0 } + [
        whole, data.chart.subject + movement, data.chart.area + movement + standing, data.chart.area + movement,
        "Value" + movement,
      ]
    },
    saying: { data, prose in
      sayLastValues(data, &prose)
      sayExtremes(data, &prose)
    })

  /// Words whose values are said in sentences that are written as they come.
  init(
    findings: @escaping @Sendable (ChartData, Finding) -> [String],
    saying values: @escaping @Sendable (ChartData, inout Prose) -> Void
  ) {
    (self.findings, self.values) = (findings, values)
  }

  /// Words whose values are sentences in a list.
  init(
    findings: @escaping @Sendable (ChartData, Finding) -> [String],
    values: @escaping @Sendable (ChartData) -> [String]
  ) {
    self.init(findings: findings, saying: { data, prose in prose.say(values(data)) })
  }

  /// The last value of each series, the own first: "Last values, March 2025: Wolverley 69.4%, England 84.1%".
  static func sayLastValues(_ data: ChartData, _ prose: inout Prose) {
    guard let period = data.chart.periods.last, !data.lines.isEmpty else { return }
    prose.begin()
    prose.add(source: "Last values, ")
    prose.add(period.long)
    var mark: StaticString = ": "
    for isOwn in [true, false] {
      for line in data.lines where (line.series.role == .own) == isOwn {
        prose.add(source: mark)
        sayLastValue(of: line, data, &prose)
        mark = ", "
      }
    }
    prose.end()
  }

  private static func sayLastValue(of line: DataLine, _ data: ChartData, _ prose: inout Prose) {
    prose.add(line.series.label)
    guard let last = line.last else { return prose.add(source: " no data") }
    prose.add(source: " ")
    prose.add(line.text(last))
    guard last != line.values.count - 1 else { return }
    prose.add(source: " (")
    prose.add(data.chart.periods[last].long)
    prose.add(source: ")")
  }

  private static func sayExtremes(_ data: ChartData, _ prose: inout Prose) {
    guard let line = data.subject, let low = line.lowest, let high = line.highest, low != high else { return }
    prose.begin()
    prose.add(line.series.label)
    prose.add(source: ": lowest ")
    prose.add(line.text(low))
    prose.add(source: " in ")
    prose.add(data.chart.periods[low].long)
    prose.add(source: ", highest ")
    prose.add(line.text(high))
    prose.add(source: " in ")
    prose.add(data.chart.periods[high].long)
    prose.end()
  }
}
