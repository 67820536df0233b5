/// What a chart kind draws with: the scales and the data, laid out in tenths of a pixel.
struct Plot: Sendable {
  let layout: Layout
  let time: TimeAxis
  let values: ValueAxis
  /// The lines in drawing order: the own one last.
  let lines: [PlotLine]

  /// Where a value lies, held to the plot.
  func y(_ value: Double) -> Int {
    let height = Double(layout.bottom - layout.top)
    let share = min(max(values.share(value), 0), 1)
    return layout.bottom - Int((share * height).rounded())
  }
}

/// One series laid out.
struct PlotLine: Sendable {
  let role: ChartRole
  /// The points that have a value.
  let points: [PlotPoint]
}

/// One value laid out, in tenths of a pixel.
struct PlotPoint: Hashable, Sendable {
  let x: Int
  let y: Int
  /// Whether a line leads here from the point before: there is no gap between them.
  let isJoined: Bool
}
