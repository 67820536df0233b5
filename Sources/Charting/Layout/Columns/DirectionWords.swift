/// What up and down mean where bars go both ways: words at the two ends of the axis.
struct DirectionWords {
  private let up: String
  private let down: String

  /// The names of the first two series if they are drawn against each other.
  init(_ data: ChartData) {
    let isOpposed = data.chart.kind.needs.stacking == .opposed && data.lines.count > 1
    up = isOpposed ? "Up: " + data.lines[0].series.label : ""
    down = isOpposed ? "Down: " + data.lines[1].series.label : ""
  }

  /// The room that they take above the plot, and below it.
  func height(_ layout: Layout) -> Int { up.isEmpty ? 0 : layout.pitch + 20 }

  /// The words, each in a line of its own beyond the values' texts.
  func texts(_ plot: ColumnPlot) -> [PlacedText] {
    guard !up.isEmpty else { return [] }
    let (fitting, layout) = (plot.fitting(), plot.layout)
    let room = layout.width - plot.bands.left - 20
    let top = plot.top - layout.ascent - layout.descent - 100 - layout.pitch
    return [(up, top + 20), (down, plot.endOfMarks + 20)].map { text, top in
      PlacedText(
        text: fitting.shortened(text, to: room), x: plot.bands.left, baseline: top + layout.ascent, ink: .muted)
    }
  }
}
