/// What a chart kind draws with: the scales and the data, laid out in tenths of a pixel.
struct Plot: Sendable {
  let layout: Layout
  let time: TimeAxis
  let values: ValueAxis
  /// The lines in drawing order: the own one last.
  let lines: [PlotLine]
  /// The limits and signals of a control chart; `nil` for other kinds.
  var control: ChartControl?

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

extension Plot {
  /// The plot of data on an axis, between two places.
  init(_ data: ChartData, axis: ValueAxis, layout: Layout, left: Int, limit: Int) {
    let time = TimeAxis(
      first: data.positions.first ?? 0, last: data.positions.last ?? 0, left: left, limit: limit)
    let empty = Plot(layout: layout, time: time, values: axis, lines: [])
    let ordered = data.lines.filter { $0.series.role != .own } + data.lines.filter { $0.series.role == .own }
    let lines = ordered.map { line in
      PlotLine(line, positions: data.positions, breaks: data.breaks, x: { time.x($0) }, y: { empty.y($0) })
    }
    self.init(layout: layout, time: time, values: axis, lines: lines, control: data.control)
  }
}

extension PlotLine {
  /// A series on scales: the line is broken where a value or a period is missing and at breaks.
  init(_ line: DataLine, positions: [Int], breaks: [Int] = [], x: (Int) -> Int, y: (Double) -> Int) {
    var points: [PlotPoint] = []
    points.reserveCapacity(positions.count)
    var before: Int?
    for (position, value) in zip(positions, line.values) {
      guard let value else { continue }
      let isJoined = before == position &- 1 && !breaks.contains(position)
      points.append(PlotPoint(x: x(position), y: y(value), isJoined: isJoined))
      before = position
    }
    self.init(role: line.series.role, points: points)
  }
}
