import Diagnostics

extension ChartWords {
  /// How the own value of the last period with one stands against the others'; all values, period by period.
  static let comparison = ChartWords(
    findings: { data, finding in
      guard let own = data.subject, let last = own.last, let value = own.values[last] else { return [] }
      let others = data.lines.filter { $0.series.role != own.series.role && $0.values[last] != nil }
      let name = "\(own.series.label) \(own.text(last))" + place(data, last)
      guard !others.isEmpty else {
        let standing = finding.standing.map { ", " + $0 } ?? ""
        return ["\(data.chart.subject): \(name)\(standing)", name + standing, name]
      }
      let said = comparisons(own, value: value, others: others, at: last)
      return said.map { "\(data.chart.subject): \(name), \($0)" } + said.map { "\(name), \($0)" } + [name]
    },
    values: { data in
      let lines = ComparisonRows(data).lines
      return data.chart.periods.enumerated().map { index, period in
        "\(period.long): " + lines.map { "\($0.series.label) \($0.textWithDetail(index))" }.joined(separator: ", ")
      }
    })

  /// Which period or category a finding is about, unless it is the only one or the latest.
  private static func place(_ data: ChartData, _ index: Int) -> String {
    let periods = data.chart.periods
    if data.chart.step == .category { return periods.count > 1 ? " (\(periods[index].long))" : "" }
    return index == periods.count - 1 ? "" : " in \(periods[index].long)"
  }

  /// "above England 12% and below the region 20%", and shorter.
  private static func comparisons(
    _ own: DataLine, value: Double, others: [DataLine], at index: Int
  ) -> [String] {
    func named(_ lines: [DataLine], _ word: String) -> [String] {
      lines.isEmpty
        ? [] : [word + " " + Sentence.list(lines.map { "\(InSentence.label($0.series.label)) \($0.text(index))" })]
    }
    let text = own.text(index)
    let equal = others.filter { $0.text(index) == text }
    let above = others.filter { $0.text(index) != text && ($0.values[index] ?? 0) < value }
    let below = others.filter { $0.text(index) != text && ($0.values[index] ?? 0) > value }
    let whole = named(above, "above") + named(below, "below") + named(equal, "the same as")
    let counts = [(above.count, "above"), (below.count, "below"), (equal.count, "the same as")]
      .filter { $0.0 > 0 }.map { "\($0.1) \($0.0 == others.count && $0.0 > 1 ? "all \($0.0)" : String($0.0))" }
    return [Sentence.list(whole), Sentence.list(counts) + (others.count == 1 ? " comparator" : " comparators")]
  }
}
