/// What is said of panels: titles, a key and notes for all of them.
enum PanelWords {
  /// The chart's title, or whose values it has; a control chart's variation with it.
  static func title(of panel: ChartData) -> String {
    let name = panel.chart.title ?? panel.chart.area
    return panel.control.map { name + ": " + $0.variationWords } ?? name
  }

  /// The lines that panels share, once each; nothing where each panel has one line, which its title names.
  static func key(of panels: [ChartData]) -> [KeyItem] {
    var marks: [(item: KeyItem, labels: [String])] = []
    for item in panels.flatMap({ $0.chart.kind.frame.panel?.key($0) ?? [] }) {
      if let index = marks.firstIndex(where: { $0.item.sample.looks(like: item.sample) }) {
        if !marks[index].labels.contains(item.text) { marks[index].labels.append(item.text) }
      } else {
        marks.append((item, [item.text]))
      }
    }
    let items = marks.map { mark in
      KeyItem(
        sample: mark.item.sample, text: mark.labels.count > 2 ? "Each panel's own" : Sentence.list(mark.labels),
        ink: mark.item.ink, isBold: mark.item.isBold)
    }
    let controls = panels.compactMap(\.control)
    let points = ChartControl.Variation.allCases.filter { variation in
      controls.contains { control in variation == .common || control.signals.contains { $0.variation == variation } }
    }
    return (items.count > 1 ? items : []) + points.map { KeyItem(sample: .point($0), text: $0.meaning) }
  }

  /// The lines of a panel.
  @Sendable static func lines(of panel: ChartData) -> [KeyItem] {
    LineName.all(of: panel).map { name in
      KeyItem(
        sample: .line(name.style), text: name.label, ink: name.style.ink == .common ? .text : name.style.ink,
        isBold: name.isOwnLine)
    }
  }

  /// The bars of a panel, the line over them, and level lines with the values that stand nowhere else.
  @Sendable static func bars(of panel: ChartData) -> [KeyItem] {
    let isOpposed = panel.chart.kind.needs.stacking == .opposed
    let series = panel.lines.map(\.series).enumerated().map { index, series in
      KeyItem(
        sample: isOpposed && index > 1 ? .line(ChartRole.own.line) : .bar(series.role), text: series.label,
        isBold: series.role == .own)
    }
    return series
      + panel.references.map { KeyItem(sample: .line($0.role.level), text: "\($0.name) \($0.text)") }
  }

  /// The last value of the leading series as it is drawn: as a share where bars are shares.
  fileprivate static func lastOfLead(in panel: ChartData) -> (value: Double, text: String)? {
    guard let line = panel.lead else { return nil }
    guard panel.chart.kind.needs.stacking == .shares else {
      return line.last.flatMap { index in line.values[index].map { ($0, line.text(index)) } }
    }
    let shares = DrawnReach.shares(panel.lines)
    guard let index = shares.lastIndex(where: { $0 != nil }), let parts = shares[index],
      let part = panel.lines.firstIndex(where: { $0.series.role == line.series.role })
    else { return nil }
    return (parts[part], line.shareText(index))
  }

  /// The name of the leading series, if that is the same part of a whole in all panels and not their own name.
  fileprivate static func sharedSeries(of panels: [ChartData]) -> String? {
    guard let name = panels.first?.lead?.series.label else { return nil }
    let isShared = panels.allSatisfy { $0.lines.count > 1 && $0.lead?.series.label == name && $0.chart.area != name }
    return isShared ? name : nil
  }

  /// What stands below all panels.
  static func footnotes(of data: ChartData, axis: ValueAxis) -> [String] {
    let cropped = axis.isCropped ? ["Axes start at " + axis.text(axis.ticks.lowerBound)] : []
    let notes = notes(of: data)
    return cropped + notes + (data.chart.note.map { notes.contains($0) ? [] : [$0] } ?? [])
  }

  /// What a reader must not miss: once if it holds for all panels, otherwise with the panel's title.
  fileprivate static func notes(of data: ChartData) -> [String] {
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
    return directions(of: panel) + panel.bands.map(\.note).filter { !$0.isEmpty } + events + missing(in: panel)
      + (panel.control?.trialNotes(in: panel.chart) ?? [])
      + (panel.chart.note.map { [$0] } ?? [])
  }
}

extension PanelWords {
  /// What up and down mean where bars go both ways.
  private static func directions(of panel: ChartData) -> [String] {
    guard panel.chart.kind.needs.stacking == .opposed, panel.lines.count > 1 else { return [] }
    return ["Up: " + panel.lines[0].series.label, "Down: " + panel.lines[1].series.label]
  }

  /// Series without a value beside others, and single values that have no bar; a panel without any says so itself.
  private static func missing(in panel: ChartData) -> [String] {
    let empty = panel.lines.filter { $0.last == nil }.map(\.series.label)
    guard empty.count < panel.lines.count else { return [] }
    return (empty.isEmpty ? [] : ["No data for " + Sentence.list(empty)])
      + (panel.chart.kind.needs.fromZero ? GapWords(panel).sentences : [])
  }
}

extension KeyItem.Sample {
  /// Whether two samples cannot be told apart.
  fileprivate func looks(like other: KeyItem.Sample) -> Bool {
    switch (self, other) {
    case (.line(let style), .line(let otherStyle)): style.looks(like: otherStyle)
    case (.bar(let role), .bar(let otherRole)): role == otherRole
    case (.point(let variation), .point(let otherVariation)): variation == otherVariation
    default: false
    }
  }
}

extension LineStyle {
  /// Whether two lines cannot be told apart.
  fileprivate func looks(like other: LineStyle) -> Bool {
    ink == other.ink && dash.description == other.dash.description && width.description == other.width.description
  }
}

extension ChartWords {
  /// The highest and lowest last value of the panels; where each panel's values went.
  static let ofPanels = ChartWords(
    findings: { data, _ in
      let last = data.panels.compactMap { panel in
        PanelWords.lastOfLead(in: panel).map { (name: PanelWords.title(of: panel), value: $0.value, text: $0.text) }
      }
      guard let high = last.max(by: { $0.value < $1.value }), let low = last.min(by: { $0.value < $1.value })
      else { return [] }
      let series = PanelWords.sharedSeries(of: data.panels).map { " of " + $0 } ?? ""
      let isShare = data.panels.first?.chart.kind.needs.stacking == .shares
      let what = isShare ? "share" : "value"
      let (subject, alone) = (data.chart.subject + ", last " + what + series, "Last " + what + series)
      if high.text == low.text { return [subject, alone].map { $0 + " all at " + high.text } }
      return [" from \(low.text) (\(low.name)) to \(high.text) (\(high.name))", " from \(low.text) to \(high.text)"]
        .flatMap { range in [subject + range, alone + range] }
    },
    values: { data in
      data.panels.map { panel in
        PanelWords.title(of: panel) + ": " + Sentence.enumerated(panel.lines.map { Self.movement(of: $0, in: panel) })
      } + PanelWords.notes(of: data)
    })

  private static func movement(of line: DataLine, in panel: ChartData) -> String {
    let movement = Finding(panel).movement(of: line) ?? " no data"
    return line.series.label == PanelWords.title(of: panel)
      ? String(movement.dropFirst()) : line.series.label + movement
  }
}
