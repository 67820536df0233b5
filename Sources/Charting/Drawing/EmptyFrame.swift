internal import Markup

/// What stands where a chart without any value would be.
struct EmptyFrame {
  private let layout: Layout
  private let footer: [PlacedText]
  let height: Int

  init(_ layout: Layout, _ data: ChartData) {
    self.layout = layout
    let notes = [GapWords.reasonForAll(in: data), data.chart.note].compactMap { $0 }
    footer = Footer.texts(notes, layout: layout, top: layout.bottom + 60)
    height = (footer.last.map { $0.baseline + layout.descent } ?? layout.bottom) + 50
  }

  /// A frame with the words "No data".
  func draw(into writer: inout MarkupWriter) {
    writer.markup("<path fill=\"none\"")
    writer.markup(" stroke=\"#505A5F\" class=\"chart-muted\" d=\"")
    writer.move(20, layout.top)
    writer.markup("H")
    writer.number(tenths: layout.width - 20)
    writer.markup("V")
    writer.number(tenths: layout.bottom)
    writer.markup("H2z\"/><g text-anchor=\"middle\">")
    let middle = (layout.top + layout.bottom) / 2 + layout.toBaseline
    writer.text(PlacedText(text: "No data", x: layout.width / 2, baseline: middle))
    writer.markup("</g>")
    for text in footer { writer.text(text) }
  }
}
