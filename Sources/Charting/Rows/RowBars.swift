internal import Markup

/// Bars as thick strokes, each beside its own name.
enum RowBars {
  /// Every row's bar; other areas' are thinner than the own one.
  static func draw(_ plot: RowPlot, into writer: inout MarkupWriter) {
    for placed in plot.rows { draw(placed, plot, into: &writer) }
  }

  private static func draw(_ placed: PlacedRow, _ plot: RowPlot, into writer: inout MarkupWriter) {
    guard let value = placed.row.value else { return }
    let (start, end) = (plot.x(placed.row.from), plot.x(value))
    guard start != end else { return }
    let row = placed.row
    let isOther = ChartRole.areas.contains(row.role) && row.role != .own
    let height = isOther ? plot.design.thickness * 3 / 5 : plot.design.thickness
    RowBar(left: min(start, end), right: max(start, end), middle: placed.middle, height: height)
      .fill(row.role.ink, dash: "", into: &writer)
  }
}

/// A horizontal bar.
struct RowBar {
  let left: Int
  let right: Int
  let middle: Int
  let height: Int

  /// The bar as a stroke of its height.
  func fill(_ ink: Ink, dash: StaticString, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"")
    writer.number(tenths: height)
    writer.markup("\"")
    writer.dash(dash)
    writer.markup(" d=\"")
    writer.move(left, middle)
    writer.markup("H")
    writer.number(tenths: right)
    writer.markup("\"/>")
  }

  /// A thin line around the bar, inside it; a bar too short for that is filled.
  func outline(_ ink: Ink, into writer: inout MarkupWriter) {
    guard right - left > 20 else { return fill(ink, dash: "", into: &writer) }
    let (top, bottom) = (middle - height / 2 + 5, middle + height / 2 - 5)
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"1\" d=\"")
    writer.move(left + 5, top)
    writer.markup("H")
    writer.number(tenths: right - 5)
    writer.markup("V")
    writer.number(tenths: bottom)
    writer.markup("H")
    writer.number(tenths: left + 5)
    writer.markup("z\"/>")
  }
}
