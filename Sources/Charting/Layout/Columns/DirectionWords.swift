/// What up and down mean where bars go both ways: words at the two ends of the axis, and a row of the net values.
struct DirectionWords {
  private let up: String
  private let down: String
  private let net: DataLine?

  /// The names of the first two series if they are drawn against each other; a panel has its words below all panels.
  init(_ data: ChartData, isPanel: Bool) {
    let isOpposed = !isPanel && data.chart.kind.needs.stacking == .opposed && data.lines.count > 1
    up = isOpposed ? "Up: " + data.lines[0].series.label : ""
    down = isOpposed ? "Down: " + data.lines[1].series.label : ""
    net = isOpposed && data.lines.count > 2 ? data.lines[2] : nil
  }

  /// The room that they take above the plot.
  func heightAbove(_ layout: Layout) -> Int { up.isEmpty ? 0 : layout.pitch + 20 }

  /// The room that they take below the plot.
  func heightBelow(_ plot: ColumnPlot) -> Int {
    heightAbove(plot.layout) + (netValues(plot).isEmpty ? 0 : plot.layout.pitch + 20)
  }

  /// The words, each in a line of its own beyond the values' texts, and the name of the net before its values.
  func texts(_ plot: ColumnPlot) -> [PlacedText] {
    guard !up.isEmpty else { return [] }
    let (fitting, layout) = (plot.fitting(), plot.layout)
    let room = layout.width - plot.bands.left - 20
    let top = plot.top - layout.ascent - layout.descent - 80 - layout.pitch
    let words = [(up, top), (down, plot.endOfMarks + 20)].map { text, top in
      PlacedText(
        text: fitting.shortened(text, to: room), x: plot.bands.left, baseline: top + layout.ascent, ink: .muted)
    }
    guard let net, let row = netValues(plot).first else { return words }
    let name = PlacedText(
      text: net.series.label, x: plot.bands.left - 60, baseline: row.baseline, anchor: .end, ink: .own, isBold: true)
    return words + [name]
  }

  /// The net values below their bands, to stand in the middle; none if they or their name have no room.
  func netValues(_ plot: ColumnPlot) -> [PlacedText] {
    guard let net else { return [] }
    let present = net.values.indices.filter { net.values[$0] != nil }
    let bold = plot.fitting(bold: true)
    guard bold.width(net.series.label) <= plot.bands.left - 80,
      present.allSatisfy({ plot.hasRoom(for: bold.width(net.text($0))) })
    else { return [] }
    let baseline = plot.endOfMarks + 20 + plot.layout.pitch + 20 + plot.layout.ascent
    return present.map { index in
      PlacedText(
        text: net.text(index), x: plot.x(index), baseline: baseline, anchor: .middle, ink: .own, isBold: true)
    }
  }
}
