/// The horizontal axis of columns: a band of room for each position, whole pixels wide where that fits, in tenths of a
/// pixel.
struct BandAxis: Hashable {
  /// The middles of the bands.
  let centres: TimeAxis
  let left: Int
  /// The width of one band.
  let pitch: Int

  /// The bands of positions `first...last` between two places.
  init(first: Int, last: Int, left: Int, limit: Int) {
    let exact = (limit - left) / (last - first + 1)
    pitch = exact >= 50 ? exact / 10 * 10 : exact
    self.left = left
    centres = TimeAxis(first: first, last: last, left: left + pitch / 2, pitch: pitch)
  }

  /// Where the last band ends.
  var right: Int { centres.right - pitch / 2 + pitch }

  /// The middle of a position's band.
  func x(_ position: Int) -> Int { centres.x(position) }
}

extension TimeAxis {
  /// The axis whose first position lies at a place, the others a step of the given width apart.
  init(first: Int, last: Int, left: Int, pitch: Int) {
    (self.first, self.last, self.left, self.pitch) = (first, last, left, pitch)
    right = left + pitch * (last - first)
  }
}
