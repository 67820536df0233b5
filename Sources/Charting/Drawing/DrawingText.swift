internal import Markup

extension Drawing {
  /// All text: ticks, notes, labels, key and footer.
  func text(into writer: inout MarkupWriter) {
    if layout.panel?.showsValues ?? true { valueTexts(into: &writer) }
    if layout.panel?.showsPeriods ?? true { periodTexts(into: &writer) }
    for entry in picture.heading.entries {
      for text in entry.texts { writer.text(text) }
    }
    for text in picture.notes { writer.text(text) }
    for text in picture.endLabels { writer.text(text) }
    for entry in picture.key.entries {
      for text in entry.texts { writer.text(text) }
    }
    for text in picture.footer { writer.text(text) }
  }

  private func valueTexts(into writer: inout MarkupWriter) {
    writer.markup("<g text-anchor=\"end\">")
    for tick in picture.valueTicks {
      writer.text(
        PlacedText(text: tick.text, x: plot.time.left - 60, baseline: (tick.y + layout.toBaseline + 5) / 10 * 10))
    }
    writer.markup("</g>")
  }

  private func periodTexts(into writer: inout MarkupWriter) {
    writer.markup("<g text-anchor=\"middle\">")
    for tick in picture.timeTicks.ticks {
      guard let text = tick.text else { continue }
      writer.text(PlacedText(text: text, x: tick.centre, baseline: layout.bottom + 220))
    }
    writer.markup("</g>")
  }
}

extension MarkupWriter {
  /// A `<text>` element.
  mutating func text(_ text: PlacedText) {
    markup("<text x=\"")
    number(tenths: text.x)
    markup("\" y=\"")
    number(tenths: text.baseline)
    markup("\"")
    if text.anchor == .end { markup(" text-anchor=\"end\"") }
    if text.anchor == .middle { markup(" text-anchor=\"middle\"") }
    if text.isBold { markup(" font-weight=\"700\"") }
    if text.ink != .text { ink(text.ink, "fill") }
    markup(">")
    self.text(text.text)
    markup("</text>")
  }
}
