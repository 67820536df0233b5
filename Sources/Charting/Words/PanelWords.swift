/// What is said of panels: titles, a key and notes for all of them.
enum PanelWords {
  /// The chart's title, or whose values it has; a control chart's variation with it.
  static func title(of panel: ChartData) -> String {
    let name = panel.chart.title ?? panel.chart.area
    return panel.control.map { name + ": " + $0.variationWords } ?? name
  }

  /// What stands for names that differ from panel to panel.
  static let eachOwn = "Each panel's own"
  /// The most names that the key gives one mark.
  static let mostNames = 2

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
        sample: mark.item.sample, text: mark.labels.count > mostNames ? eachOwn : Sentence.list(mark.labels),
        ink: mark.item.ink, isBold: mark.item.isBold)
    }
    let controls = panels.compactMap(\.control)
    let points = ChartControl.Variation.allCases.filter { variation in
      controls.contains { control in variation == .common || control.signals.contains { $0.variation == variation } }
    }
    let isShort = panels.first?.chart.kind.frame.panel?.hasShortKey ?? false
    return (items.count > 1 || isShort ? items : []) + points.map { KeyItem(sample: .point($0), text: $0.meaning) }
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
