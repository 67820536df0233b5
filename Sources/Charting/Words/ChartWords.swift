/// What a kind says about its data in words: its finding, and its values in the description.
struct ChartWords: Sendable {
  /// Findings from the most telling to the shortest; the first of at most 15 words is taken. Empty without values.
  let findings: @Sendable (ChartData, Finding) -> [String]
  /// The values in sentences; the finding has been said.
  let values: @Sendable (ChartData) -> [String]

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
    values: { [lastValues($0), extremes($0)].compactMap { $0 } })

  static func lastValues(_ data: ChartData) -> String? {
    let own = data.lines.filter { $0.series.role == .own }
    let values = (own + data.lines.filter { $0.series.role != .own }).map { line -> String in
      guard let last = line.last else { return line.series.label + " no data" }
      let value = Sentence.together(line.series.label, " ", line.text(last))
      return last == line.values.count - 1 ? value : value + " (" + data.chart.periods[last].long + ")"
    }
    guard let period = data.chart.periods.last, !values.isEmpty else { return nil }
    return Sentence.together("Last values, ", period.long, ": ", Sentence.enumerated(values))
  }

  private static func extremes(_ data: ChartData) -> String? {
    guard let line = data.subject, let low = line.lowest, let high = line.highest, low != high else { return nil }
    let periods = data.chart.periods
    return Sentence.together(
      line.series.label, ": lowest ", line.text(low), " in ", periods[low].long, ", highest ", line.text(high), " in ",
      periods[high].long)
  }
}
