internal import Markup

extension ChartFrame {
  /// Other charts side by side, drawn together as their kind's frame has it, on the scales of all.
  static let panels = ChartFrame { data, layout in
    data.panels.first?.chart.kind.frame.panel?.picture(data, layout)
  }
}

extension Chart {
  /// The chart as a panel of another, with what is asked for all of them.
  func panel(of whole: Chart) -> Chart {
    var panel = self
    panel.axisStart = panel.axisStart ?? whole.axisStart
    return panel
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
