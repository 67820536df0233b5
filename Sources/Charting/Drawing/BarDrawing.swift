internal import Markup

extension BarRow {
  /// The bars: parts as areas with an outline, areas as thick lines in the dash of their role with an outline.
  func draw(into writer: inout MarkupWriter) {
    guard !bars.isEmpty else { return }
    let isPart = role.ink.isArea
    writer.markup("<path")
    writer.ink(role.ink, isPart ? "fill" : "stroke")
    if !isPart {
      writer.markup(" stroke-width=\"")
      writer.number(tenths: width)
      writer.markup("\"")
      writer.dash(role.dash)
    }
    writer.markup(" d=\"")
    for bar in bars { if isPart { box(bar, inset: 0, into: &writer) } else { line(bar, into: &writer) } }
    writer.markup("\"/>")
    if isPart || role.dash.utf8CodeUnitCount > 0 { outline(isPart ? .edge : role.ink, into: &writer) }
  }

  private func outline(_ ink: Ink, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" d=\"")
    for bar in bars { box(bar, inset: 5, into: &writer) }
    writer.markup("\"/>")
  }

  private func line(_ bar: Bar, into writer: inout MarkupWriter) {
    guard bar.base != bar.end else { return }
    writer.move(bar.x, bar.base)
    writer.markup("V")
    writer.number(tenths: bar.end)
  }

  private func box(_ bar: Bar, inset: Int, into writer: inout MarkupWriter) {
    guard abs(bar.base - bar.end) > 2 * inset else { return }
    let (top, bottom) = (min(bar.base, bar.end) + inset, max(bar.base, bar.end) - inset)
    writer.path(
      Box(left: bar.x - width / 2 + inset, top: top, right: bar.x + width / 2 - inset, bottom: bottom))
  }
}

extension MarkupWriter {
  /// A filled rectangle.
  mutating func box(_ box: Box, fill: Ink) {
    markup("<path")
    ink(fill, "fill")
    markup(" d=\"")
    path(box)
    markup("\"/>")
  }

  /// A rectangle in path data.
  mutating func path(_ box: Box) {
    move(box.left, box.top)
    markup("H")
    number(tenths: box.right)
    markup("V")
    number(tenths: box.bottom)
    markup("H")
    number(tenths: box.left)
    markup("z")
  }
}
