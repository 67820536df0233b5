/// The part of a band that lies on the axis.
struct PlacedBand {
  let band: ChartBand
  let top: Int
  let bottom: Int
  /// Whether it reaches the top of the plot; its note is looked for from there.
  let isTopmost: Bool

  /// The bands that can be seen, in the caller's order.
  static func all(of data: ChartData, plot: Plot) -> [PlacedBand] {
    data.bands.compactMap { band in
      let top = band.upper.map { plot.y($0) } ?? plot.layout.top
      let bottom = band.lower.map { plot.y($0) } ?? plot.layout.bottom
      guard top < bottom else { return nil }
      return PlacedBand(band: band, top: top, bottom: bottom, isTopmost: top == plot.layout.top)
    }
  }
}

/// A reference line on the plot.
struct PlacedReference {
  let role: ChartRole
  let left: Int
  let right: Int
  let y: Int

  /// The reference lines; one that covers some periods reaches half a step beyond them.
  static func all(of data: ChartData, plot: Plot) -> [PlacedReference] {
    data.references.map { reference in
      let time = plot.time
      let y = plot.y(reference.value)
      guard let positions = reference.positions, time.last > time.first else {
        return PlacedReference(role: reference.role, left: time.left, right: time.right, y: y)
      }
      let start = time.x(max(positions.lowerBound, time.first)) - time.pitch / 2
      let end = time.x(min(positions.upperBound, time.last)) + time.pitch / 2
      return PlacedReference(role: reference.role, left: max(start, time.left), right: min(end, time.right), y: y)
    }
  }
}
