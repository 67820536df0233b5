internal import Markup

/// Charts in rows side by side: each row is named once for the panels beside each other, and all share one scale.
struct RowGrid {
  let panels: [RowPicture]
  let names: [PlacedText]
  let key: Key
  let footer: [PlacedText]
  let height: Int

  /// The grid; `nil` if there are no rows.
  init?(_ data: ChartData, tables: [RowTable], design: RowDesign, layout: Layout) {
    guard tables.contains(where: { !$0.rows.isEmpty }) else { return nil }
    let tables = Self.named(tables)
    let measures = RowGridMeasures(tables, unit: data.chart.unit, design: design, layout: layout)
    var (panels, names, y) = ([RowPicture](), [PlacedText](), 20)
    for start in stride(from: 0, to: tables.count, by: measures.columns) {
      let shown = start..<min(start + measures.columns, tables.count)
      var block = RowGridBlock(measures, count: shown.count, top: y)
      block.add(titles: data.panels[shown].map { PanelWords.title(of: $0) })
      for row in tables[start].rows.indices { block.add(rows: tables[shown].map { $0.rows[row] }) }
      panels += block.pictures(rules: tables[shown].map(\.rules))
      names += block.names
      y = block.bottom + 100
    }
    (self.panels, self.names) = (panels, names)
    key = Key(PanelWords.key(of: data.panels), layout: layout, top: y)
    let said = tables.flatMap(\.notes).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    footer = Footer.texts(said + PanelWords.footnotes(of: data), layout: layout, top: key.bottom)
    height = (footer.last.map { $0.baseline + layout.descent } ?? key.bottom - 50) + 50
  }

  /// Rows with one name for all panels: an own row that is called otherwise in another panel is each panel's own.
  private static func named(_ tables: [RowTable]) -> [RowTable] {
    tables.map { table in
      var table = table
      for index in table.rows.indices {
        let name = tables[0].rows[index].label
        let isShared = tables.allSatisfy { $0.rows[index].label == name }
        table.rows[index].label = isShared ? name : PanelWords.eachOwn
      }
      return table
    }
  }

  /// The panels, then titles, row names, key and footer.
  func draw(_ marks: @escaping @Sendable (RowPlot, inout MarkupWriter) -> Void, into writer: inout MarkupWriter) {
    for panel in panels { RowDrawing(panel, marks: marks).draw(into: &writer) }
    writer.markup("<g fill=\"none\" stroke-width=\"2\">")
    writer.samples(of: key)
    writer.markup("</g>")
    for text in names + key.entries.flatMap(\.texts) + footer { writer.text(text) }
  }
}
