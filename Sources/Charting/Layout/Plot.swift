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
  func y(_ value: Double) -> Int { Rise(values, in: layout).y(value) }
}

/// Where values lie between the bottom and the top of a plot, apart from the texts of its axis.
struct Rise {
  private let (lower, span): (Double, Double)
  private let bottom: Int
  private let height: Double

  init(_ axis: ValueAxis, in layout: Layout) {
    (lower, span) = (axis.lower, axis.upper - axis.lower)
    bottom = layout.bottom
    height = Double(layout.bottom - layout.top)
  }

  /// Where a value lies, held to the plot, in tenths of a pixel.
  func y(_ value: Double) -> Int {
    let share = min(max((value - lower) / span, 0), 1)
    // Half away from zero, as `rounded()` has it for what is not negative, without the call.
    let distance = share * height
    let whole = Int(distance)
    return bottom - (distance - Double(whole) < 0.5 ? whole : whole + 1)
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
    let rise = Rise(axis, in: layout)
    var lines: [PlotLine] = []
    lines.reserveCapacity(data.lines.count)
    for isOwn in [false, true] {
      for line in data.lines where (line.series.role == .own) == isOwn {
        lines.append(
          PlotLine(line, positions: data.positions, breaks: data.breaks, x: { time.x($0) }, y: { rise.y($0) }))
      }
    }
    self.init(layout: layout, time: time, values: axis, lines: lines, control: data.control)
  }
}

extension PlotLine {
  /// A series on scales: the line is broken where a value or a period is missing and at breaks.
  init(_ line: DataLine, positions: [Int], breaks: [Int] = [], x: (Int) -> Int, y: (Double) -> Int) {
    let count = min(positions.count, line.values.count)
    let points = [PlotPoint](unsafeUninitializedCapacity: count) { points, written in
      // The position after the point before: a line leads there.
      var next: Int?
      for index in 0..<count {
        guard let value = line.values[index] else { continue }
        let position = positions[index]
        let isJoined = next == position && (breaks.isEmpty || !breaks.contains(position))
        points.initializeElement(at: written, to: PlotPoint(x: x(position), y: y(value), isJoined: isJoined))
        written &+= 1
        next = position &+ 1
      }
    }
    self.init(role: line.series.role, points: points)
  }
}
