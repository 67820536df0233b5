internal import Markup

/// Dots on light guide lines.
enum DotMarks {
  /// The guides, then the dots with the own one last and largest.
  static func draw(_ plot: RowPlot, into writer: inout MarkupWriter) {
    let valued = plot.rows.compactMap { placed in placed.row.value.map { (placed, plot.x($0)) } }
    if !plot.spans.isEmpty {
      writer.markup("<path")
      writer.ink(.grid, "stroke")
      writer.markup(" stroke-width=\"1\" d=\"")
      for (placed, _) in valued {
        writer.move(plot.scale.left - plot.design.overhang, placed.middle)
        writer.markup("H")
        writer.number(tenths: plot.scale.right + plot.design.overhang)
      }
      writer.markup("\"/>")
    }
    let radius = min(plot.design.thickness * 4 / 11, 40)
    for (placed, x) in valued where !placed.row.isOwn {
      writer.circle(x, placed.middle, radius: max(radius, 18), ink: .muted)
    }
    for (placed, x) in valued where placed.row.isOwn {
      writer.circle(x, placed.middle, radius: max(radius * 3 / 2, 35), ink: placed.row.role.ink)
    }
  }
}

extension MarkupWriter {
  /// A dot.
  mutating func circle(_ x: Int, _ y: Int, radius: Int, ink: Ink) {
    markup("<circle")
    self.ink(ink, "fill")
    markup(" stroke=\"#FFF\" stroke-width=\"1\" cx=\"")
    number(tenths: x)
    markup("\" cy=\"")
    number(tenths: y)
    markup("\" r=\"")
    number(tenths: radius)
    markup("\"/>")
  }
}
