internal import Markup

/// A bar on its bands; the target's edge and other areas' values above and below the bar, with lines to their names.
enum BulletMarks {
  static func draw(_ plot: RowPlot, into writer: inout MarkupWriter) {
    for placed in plot.rows {
      bar(placed, plot, into: &writer)
      for lead in placed.leads {
        let place = (x: lead.mark.x, far: lead.y)
        mark(place, placed, plot, ink: lead.mark.ink, width: "2", dash: lead.mark.dash, into: &writer)
      }
      targets(placed, plot, into: &writer)
    }
  }

  private static func barHeight(_ plot: RowPlot) -> Int { plot.design.thickness * 2 / 5 }

  private static func bar(_ placed: PlacedRow, _ plot: RowPlot, into writer: inout MarkupWriter) {
    guard let value = placed.row.value else { return }
    let (start, end) = (plot.x(0), plot.x(value))
    guard start != end else { return }
    RowBar(left: min(start, end), right: max(start, end), middle: placed.middle, height: barHeight(plot))
      .fill(placed.row.role.ink, dash: "", into: &writer)
  }

  private static func targets(_ placed: PlacedRow, _ plot: RowPlot, into writer: inout MarkupWriter) {
    for band in placed.row.bands where band.zone == .target {
      for value in [band.lower, band.upper].compactMap({ $0 }) where plot.holds(value) {
        let place = (x: plot.x(value), far: placed.middle)
        mark(place, placed, plot, ink: .text, width: "3", dash: "", into: &writer)
      }
    }
  }

  /// An upright mark that leaves the bar whole: above it and below it, and on to where its name stands.
  private static func mark(
    _ place: (x: Int, far: Int), _ placed: PlacedRow, _ plot: RowPlot, ink: Ink, width: StaticString,
    dash: StaticString, into writer: inout MarkupWriter
  ) {
    let (half, bar) = (plot.design.thickness / 2, barHeight(plot) / 2)
    let above = min(placed.middle - half, place.far)...placed.middle - bar
    let below = placed.middle + bar...max(placed.middle + half, place.far)
    for stretch in [above, below] {
      upright(place.x, stretch, ink: ink, width: width, dash: dash, into: &writer)
    }
  }

  private static func upright(
    _ x: Int, _ stretch: ClosedRange<Int>, ink: Ink, width: StaticString, dash: StaticString,
    into writer: inout MarkupWriter
  ) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"")
    writer.markup(width)
    writer.markup("\"")
    writer.dash(dash)
    writer.markup(" d=\"")
    writer.vertical(x, stretch)
    writer.markup("\"/>")
  }
}

extension RowPlot {
  /// Whether a value lies on the scale.
  func holds(_ value: Double) -> Bool { scale.lower <= value && value <= scale.upper }
}
