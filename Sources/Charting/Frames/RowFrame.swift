internal import Markup

extension ChartFrame {
  /// Categories down the page and values to the right: labels beside the marks in the wide layout and above them in the
  /// narrow one, headings above groups of rows, printed values, vertical rules with their names, notes below.
  static func rows(
    _ design: RowDesign, table: @escaping @Sendable (ChartData) -> RowTable, panels: RowPanels = .grid,
    findings: @escaping @Sendable (ChartData) -> [String] = PanelWords.highest(in:),
    marks: @escaping @Sendable (RowPlot, inout MarkupWriter) -> Void
  ) -> ChartFrame {
    var frame = ChartFrame { data, layout in
      let table = table(data)
      guard !table.rows.isEmpty else { return nil }
      let picture = RowPicture(table, data: data, design: design, layout: layout)
      return ChartPicture(height: picture.height) { RowDrawing(picture, marks: marks).draw(into: &$0) }
    }
    frame.sparkline = { data in
      RowPlot.sparkline(table(data), unit: data.chart.unit, design: design).map { plot in { marks(plot, &$0) } }
    }
    frame.panel = panels.design(design, table: table, marks: marks)
    frame.panel?.findings = findings
    return frame
  }
}
