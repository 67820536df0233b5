internal import Markup

/// Writes one picture in rows as SVG, from the back to the front.
struct RowDrawing {
  let picture: RowPicture
  let marks: @Sendable (RowPlot, inout MarkupWriter) -> Void
  private var plot: RowPlot { picture.plot }

  init(_ picture: RowPicture, marks: @escaping @Sendable (RowPlot, inout MarkupWriter) -> Void) {
    (self.picture, self.marks) = (picture, marks)
  }

  /// Zones, grid, marks, the rule at zero, vertical rules, then all text.
  func draw(into writer: inout MarkupWriter) {
    writer.markup("<g fill=\"none\" stroke-width=\"2\">")
    zones(into: &writer)
    if !picture.ticks.isEmpty { verticals(picture.ticks, ink: .grid, into: &writer) }
    if plot.design.rulesBehind { for rule in picture.rules { rule.draw(into: &writer) } }
    marks(plot, &writer)
    if plot.design.fromZero, plot.scale.lower <= 0, plot.scale.upper >= 0 {
      verticals([plot.x(0)], ink: .muted, into: &writer)
    }
    if !plot.design.rulesBehind { for rule in picture.rules { drawOver(rule, into: &writer) } }
    writer.markup("</g>")
    for text in picture.texts { writer.text(text) }
  }

  /// Thin lines through the rows' spans.
  private func verticals(_ places: [Int], ink: Ink, into writer: inout MarkupWriter) {
    guard !plot.spans.isEmpty else { return }
    writer.markup("<path")
    writer.ink(ink, "stroke")
    writer.markup(" stroke-width=\"1\" d=\"")
    for x in places {
      for span in plot.spans { writer.vertical(x, span) }
    }
    writer.markup("\"/>")
  }

  /// A rule with a halo, so that it is seen on bars.
  private func drawOver(_ rule: PlacedRule, into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(.page, "stroke")
    writer.markup(" stroke-width=\"5\" d=\"")
    for stretch in rule.stretches { writer.vertical(rule.mark.x, stretch) }
    writer.markup("\"/>")
    rule.draw(into: &writer)
  }
}

extension PlacedRule {
  /// The rule in its own colour and dash.
  func draw(into writer: inout MarkupWriter) {
    writer.markup("<path")
    writer.ink(mark.ink, "stroke")
    writer.dash(mark.dash)
    writer.markup(" d=\"")
    for stretch in stretches { writer.vertical(mark.x, stretch) }
    writer.markup("\"/>")
  }
}

extension MarkupWriter {
  /// A line from top to bottom, in path data.
  mutating func vertical(_ x: Int, _ stretch: ClosedRange<Int>) {
    move(x, stretch.lowerBound)
    markup("V")
    number(tenths: stretch.upperBound)
  }
}
