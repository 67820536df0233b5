internal import Markup

extension DotStrip {
  /// A strip for each panel, one below the other on one scale whose numbers stand below the last.
  static let panels = PanelDesign(
    notes: { Ranking($0).notes }, findings: PanelWords.standings(in:), saysMovement: false, namesPositionsOnce: false,
    picture: { data, layout in
      let last = data.panels.lastIndex { !Ranking($0).valued.isEmpty }
      guard let last else { return nil }
      let strips = data.panels.enumerated().map { index, panel in
        strip(Ranking(panel), layout, notes: [], hasNumbers: index == last)
      }
      return DotStripStack(data, strips: strips, layout: layout).picture
    })
}

/// Strips with their titles above them.
private struct DotStripStack {
  private var placed: [(y: Int, strip: ChartPicture)] = []
  private var texts: [PlacedText] = []
  private var bottom = 20

  init(_ data: ChartData, strips: [ChartPicture?], layout: Layout) {
    let fitting = TextFitting(size: layout.textSize, bold: true)
    for (panel, strip) in zip(data.panels, strips) {
      let title = PanelWords.title(of: panel) + (strip == nil ? ": no data" : "")
      for line in fitting.wrapped(title, to: layout.width - 2 * RowBody.margin, lines: 4) {
        texts.append(PlacedText(text: line, x: RowBody.margin, baseline: bottom + layout.ascent, isBold: true))
        bottom += layout.pitch
      }
      if let strip {
        placed.append((bottom, strip))
        bottom += strip.height
      }
      bottom += 120
    }
    let footer = Footer.texts(PanelWords.footnotes(of: data), layout: layout, top: bottom)
    texts += footer
    bottom = (footer.last.map { $0.baseline + layout.descent } ?? bottom) + 50
  }

  var picture: ChartPicture {
    ChartPicture(height: bottom) { writer in
      for (y, strip) in placed {
        writer.markup("<g transform=\"translate(0")
        writer.number(tenths: y, after: true)
        writer.markup(")\">")
        strip.draw(&writer)
        writer.markup("</g>")
      }
      for text in texts { writer.text(text) }
    }
  }
}
