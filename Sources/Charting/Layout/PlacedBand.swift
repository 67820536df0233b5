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
