/// The chart in sentences, for those who do not see it.
struct Description {
  private let data: ChartData
  private let finding: Finding

  init(_ data: ChartData) {
    self.data = data
    finding = Finding(data)
  }

  /// Kind, measure and period; finding; last values; extremes; target; gaps; notes.
  var text: String {
    let parts = [scope, finding.text] + data.chart.kind.words.values(data)
    let rest = [better, targets, references, gaps, events, data.chart.note]
    return (parts + rest).compactMap { $0 }.filter { !$0.isEmpty }.map(Sentence.ended)
      .joined(separator: " ")
  }

  /// Measure, unit, place and period, to stand below a title.
  var subtitle: String {
    [data.chart.subject, data.chart.unit.words, data.chart.area, periodText ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private var periodText: String? {
    guard data.chart.step != .category, let first = data.chart.periods.first, let last = data.chart.periods.last
    else { return nil }
    return first == last ? first.long : "\(first.long) to \(last.long)"
  }

  private var categoryText: String {
    data.chart.periods.isEmpty ? "no periods" : data.chart.step.counted(data.chart.periods.count)
  }

  private var scope: String {
    let scope = [data.chart.kind.noun, data.chart.step.adverb, periodText ?? categoryText, data.chart.unit.words]
    return scope.filter { !$0.isEmpty }.joined(separator: ", ") + ": " + data.chart.subject
  }

  private var targets: String? {
    guard !data.bands.isEmpty else { return nil }
    let notes = data.bands.map(\.note).filter { !$0.isEmpty }.joined(separator: "; ")
    let status = finding.standing.map { ". Last value: \($0)" } ?? ""
    return notes + status
  }

  private var better: String? {
    switch data.chart.betterIs {
    case .higher: "Higher is better"
    case .lower: "Lower is better"
    case .none: nil
    }
  }

  private var references: String? {
    guard !data.references.isEmpty else { return nil }
    return "For comparison: " + data.references.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
  }

  /// How many of the subject's periods have no value, counting those that are not there at all.
  private var gaps: String? {
    guard let line = data.subject, let first = data.chart.periods.first, let last = data.chart.periods.last
    else { return nil }
    let present = line.values.count { $0 != nil }
    let missing = last.position - first.position + 1 - present
    return missing == 0 ? nil : "\(data.chart.step.counted(missing)) without a value"
  }

  private var events: String? {
    guard !data.chart.events.isEmpty else { return nil }
    return data.chart.events.map { event in
      let period = data.chart.periods.first { $0.position == event.position }
      return (period.map { $0.long + ": " } ?? "") + event.note
    }.joined(separator: ". ")
  }
}
