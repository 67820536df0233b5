/// The horizontal axis: whole-pixel steps where they fit, in tenths of a pixel.
struct TimeAxis: Hashable {
  let first: Int
  let last: Int
  let left: Int
  /// The width of one step.
  let pitch: Int
  /// Where the last position lies.
  let right: Int

  /// The axis for positions `first...last` between two places; a single position lies at the right end.
  init(first: Int, last: Int, left: Int, limit: Int) {
    self.first = first
    self.last = last
    self.left = left
    let exact = last > first ? (limit - left) / (last - first) : 0
    pitch = exact >= 30 ? exact / 10 * 10 : exact
    right = last > first ? left + pitch * (last - first) : limit
  }

  /// Where a position lies.
  func x(_ position: Int) -> Int {
    last > first ? left + (position - first) * pitch : right
  }
}
