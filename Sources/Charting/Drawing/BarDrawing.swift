internal import Markup

extension BarRow {
  /// The bars: parts as areas with an outline, the own area as thick lines, others hatched with an outline.
  func draw(into writer: inout MarkupWriter) {
    guard !bars.isEmpty else { return }
    if role.ink.isArea {
      writer.markup("<g")
      writer.ink(.edge, "stroke")
      writer.markup("><path")
      writer.ink(role.ink, "fill")
      writer.markup(" d=\"")
      for bar in bars { box(bar, inset: 5, into: &writer) }
      writer.markup("\"/></g>")
    } else if let hatch = role.hatch {
      thick(.page, dash: "", into: &writer)
      if hatch.utf8CodeUnitCount > 0 { thick(role.ink, dash: hatch, into: &writer) }
      outline(role.ink, into: &writer)
    } else {
      thick(role.ink, dash: "", into: &writer)
    }
  }

  private func thick(_ ink: Ink, dash: StaticString, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"")
    writer.number(tenths: width)
    writer.markup("\"")
    writer.dash(dash)
    writer.markup(" d=\"")
    for bar in bars { line(bar, into: &writer) }
    writer.markup("\"/>")
  }

  private func outline(_ ink: Ink, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"2\" d=\"")
    for bar in bars { box(bar, inset: 10, into: &writer) }
    writer.markup("\"/>")
  }

  private func line(_ bar: Bar, into writer: inout MarkupWriter) {
    guard bar.base != bar.end else { return }
    writer.move(bar.x, bar.base)
    writer.markup("V")
    writer.number(tenths: bar.end)
  }

  /// The outline's middle; a bar that is lower than its outline is thick is a line.
  private func box(_ bar: Bar, inset: Int, into writer: inout MarkupWriter) {
    let (top, bottom) = (min(bar.base, bar.end), max(bar.base, bar.end))
    guard top < bottom else { return }
    let level = min(inset, (bottom - top) / 2)
    writer.path(
      Box(
        left: bar.x - width / 2 + inset, top: top + level, right: bar.x + width / 2 - inset, bottom: bottom - level))
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
