internal import Markup

extension ChartFrame {
  /// Other charts side by side, each drawn by its own kind's frame on the scales of all.
  static let panels = ChartFrame { data, layout in
    guard let grid = PanelGrid(data, layout: layout) else { return nil }
    return ChartPicture(height: grid.height) { grid.draw(into: &$0) }
  }
}

extension PanelGrid {
  /// The panels, each in its place, then titles, key and footer.
  func draw(into writer: inout MarkupWriter) {
    for cell in cells {
      guard let picture = cell.picture else { continue }
      writer.markup("<g transform=\"translate(")
      writer.number(tenths: cell.x)
      writer.number(tenths: cell.y, after: true)
      writer.markup(")\">")
      picture.draw(&writer)
      writer.markup("</g>")
    }
    writer.markup("<g fill=\"none\" stroke-width=\"2\">")
    writer.samples(of: key)
    writer.markup("</g>")
    for cell in cells {
      for text in cell.texts { writer.text(text) }
    }
    for entry in key.entries {
      for text in entry.texts { writer.text(text) }
    }
    for text in footer { writer.text(text) }
  }
}
