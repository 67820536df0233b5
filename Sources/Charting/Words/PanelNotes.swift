extension PanelWords {
  /// What stands below all panels.
  static func footnotes(of data: ChartData, axis: ValueAxis? = nil) -> [String] {
    let cropped = axis.flatMap { $0.isCropped ? ["Axes start at " + $0.text($0.ticks.lowerBound)] : nil } ?? []
    let notes = notes(of: data)
    return cropped + notes + (data.chart.note.map { notes.contains($0) ? [] : [$0] } ?? [])
  }

  /// What a reader must not miss: once if it holds for all panels, otherwise with the panel's title.
  static func notes(of data: ChartData) -> [String] {
    let notes = data.panels.map { panel in (title: title(of: panel), sentences: sentences(of: panel)) }
    var shared: [String] = []
    var own: [String] = []
    for (title, sentences) in notes {
      for sentence in sentences {
        if notes.allSatisfy({ $0.sentences.contains(sentence) }) {
          if !shared.contains(sentence) { shared.append(sentence) }
        } else {
          own.append(title + ": " + sentence)
        }
      }
    }
    return shared + own
  }

  private static func sentences(of panel: ChartData) -> [String] {
    let events = panel.events.map { event in
      let period = panel.chart.periods.first { $0.position == event.position }
      return (period.map { $0.long + ": " } ?? "") + event.note
    }
    return (panel.chart.kind.frame.panel?.notes(panel) ?? []) + events
      + (panel.control?.trialNotes(in: panel.chart) ?? []) + (panel.chart.note.map { [$0] } ?? [])
  }

  /// What up and down mean, what bands there are, and what is missing: series without a value beside others, and single
  /// values that have no bar; a panel without any says so itself.
  @Sendable static func bandsAndGaps(of panel: ChartData) -> [String] {
    let bands = panel.bands.map(\.note).filter { !$0.isEmpty }
    let empty = panel.lines.filter { $0.last == nil }.map(\.series.label)
    guard empty.count < panel.lines.count else { return directions(of: panel) + bands }
    return directions(of: panel) + bands + (empty.isEmpty ? [] : ["No data for " + Sentence.list(empty)])
      + (panel.chart.kind.needs.fromZero ? GapWords(panel).sentences : [])
  }

  /// What up and down mean where bars go both ways.
  private static func directions(of panel: ChartData) -> [String] {
    guard panel.chart.kind.needs.stacking == .opposed, panel.lines.count > 1 else { return [] }
    return ["Up: " + panel.lines[0].series.label, "Down: " + panel.lines[1].series.label]
  }

  /// The rules through a panel's rows, which the key names and whose values stand nowhere else.
  static func levels(of panel: ChartData, table: RowTable) -> [String] {
    table.rules.map(\.text).reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  /// The rules through a panel's rows, without their values.
  static func rules(of panel: ChartData, table: RowTable) -> [KeyItem] {
    let target = table.rules.contains { $0.role == nil }
    return (target ? [KeyItem(sample: .line(LineStyle(ink: .muted)), text: "Target")] : [])
      + panel.references.map {
        KeyItem(sample: .line(LineStyle(ink: $0.role.ink, dash: $0.role.dash)), text: $0.name)
      }
  }
}
