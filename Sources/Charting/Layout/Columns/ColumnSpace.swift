/// A rectangle in tenths of a pixel.
struct Box: Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  func touches(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func grown(by margin: Int) -> Box {
    Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }
}

/// What is taken in a plot of columns, so that texts touch nothing.
struct ColumnSpace {
  /// Where text may stand.
  let bounds: Box
  /// Bars: text stands wholly within one or outside.
  var bars: [Box] = []
  /// Lines, dots and other texts: nothing may touch them.
  var taken: [Box] = []
  /// Lines from point to point.
  var slopes: [(from: PlotPoint, to: PlotPoint)] = []

  /// From a text to what it must not touch.
  static let margin = 15

  /// Whether a text in a box touches nothing, but the bar that it stands in if it may.
  func isFree(_ box: Box, withinBar: Bool = false) -> Bool {
    bounds.contains(box) && blocker(of: box, withinBar: withinBar) == nil
  }

  /// Something that a text in a box would touch.
  func blocker(of box: Box, withinBar: Bool = false) -> Box? {
    let wide = box.grown(by: Self.margin)
    return bars.first { $0.touches(wide) && !(withinBar && $0.contains(wide)) } ?? taken.first { $0.touches(wide) }
      ?? slopes.lazy.compactMap { Self.part(of: $0, across: wide) }.first
  }

  /// The part of a sloping line that lies in a box.
  private static func part(of slope: (from: PlotPoint, to: PlotPoint), across box: Box) -> Box? {
    let (start, end) = slope.from.x <= slope.to.x ? (slope.from, slope.to) : (slope.to, slope.from)
    let (left, right) = (max(start.x, box.left - 20), min(end.x, box.right + 20))
    guard left <= right else { return nil }
    let run = max(1, end.x - start.x)
    let ys = [left, right].map { start.y + (end.y - start.y) * ($0 - start.x) / run }
    let part = Box(left: left, top: min(ys[0], ys[1]) - 30, right: right + 1, bottom: max(ys[0], ys[1]) + 30)
    return part.touches(box) ? part : nil
  }
}
