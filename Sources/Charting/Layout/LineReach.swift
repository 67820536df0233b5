/// How far the lines of a plot reach up and down in each column of one time step.
struct LineReach {
  /// Those of all lines for each column in turn.
  private var spans: [Span]
  private let lines: Int

  /// How much further a dot reaches than a line, and how far the points of a control chart reach around their place.
  private static let (dot, point) = (15, 50)

  /// What a line takes of a column, from its highest place there to its lowest.
  private struct Span {
    /// Far below and far above everything, so that a column without a line is free.
    var (top, bottom) = (Int.max / 2, Int.min / 2)

    mutating func take(_ highest: Int, _ lowest: Int) {
      (top, bottom) = (min(top, highest), max(bottom, lowest))
    }
  }

  /// The reach of a plot's lines in so many columns.
  init(_ plot: Plot, columns: Int) {
    lines = plot.lines.count
    spans = Array(repeating: Span(), count: columns * lines)
    spans.withUnsafeMutableBufferPointer { spans in
      for (index, line) in plot.lines.enumerated() { Self.cover(line, index, of: plot, in: spans) }
    }
  }

  /// Takes the columns on both sides of each of a line's points, and those that the line crosses.
  private static func cover(
    _ line: PlotLine, _ number: Int, of plot: Plot, in spans: UnsafeMutableBufferPointer<Span>
  ) {
    let (pitch, lines, isControl) = (plot.time.pitch, plot.lines.count, plot.control != nil)
    let end = line.points.last?.x
    // Where the span of the column to the right of the edge is.
    var (index, edge) = (number, plot.time.left)
    var before: (index: Int, y: Int)?
    func take(_ index: Int, _ top: Int, _ bottom: Int) {
      if index >= 0, index < spans.count { spans[index].take(top, bottom) }
    }
    for point in line.points {
      while pitch > 0, edge < point.x { (index, edge) = (index &+ lines, edge &+ pitch) }
      if let before {
        if point.isJoined {
          take(index &- lines, min(before.y, point.y), max(before.y, point.y))
        } else {
          take(before.index, before.y, before.y)
        }
      }
      if isControl || !point.isJoined || point.x == end {
        let radius = isControl ? Self.point : Self.dot
        take(index &- lines, point.y &- radius, point.y &+ radius)
        take(index, point.y &- radius, point.y &+ radius)
      }
      before = (index, point.y)
    }
  }

  /// Whether a line is anywhere between two heights in a column.
  func isCrossed(_ column: Int, from top: Int, to bottom: Int) -> Bool {
    for index in column * lines..<(column + 1) * lines
    where spans[index].top < bottom && spans[index].bottom > top {
      return true
    }
    return false
  }
}
