internal import Markup

/// How charts in rows stand together as panels.
enum RowPanels: Sendable {
  /// Side by side, each row named once, in the order of the first panel.
  case grid
  /// Side by side, each row named once, in an order of all panels.
  case ordered(@Sendable ([ChartData]) -> [RowTable])
  /// One below the other on one scale, since each row has names of its own around it.
  case list

  /// What such panels need.
  func design(
    _ design: RowDesign, table: @escaping @Sendable (ChartData) -> RowTable,
    marks: @escaping @Sendable (RowPlot, inout MarkupWriter) -> Void
  ) -> PanelDesign {
    var panel = PanelDesign(saysMovement: false)
    if case .list = self {
      panel.notes = { _ in [] }
      panel.picture = { data, layout in
        let table = RowPanels.listed(data.panels, table: table, notes: PanelWords.notes(of: data))
        guard !table.rows.isEmpty else { return nil }
        let picture = RowPicture(table, data: data, design: design, layout: layout)
        return ChartPicture(height: picture.height) { RowDrawing(picture, marks: marks).draw(into: &$0) }
      }
      return panel
    }
    panel.hasShortKey = true
    panel.key = { PanelWords.rules(of: $0, table: table($0)) }
    panel.notes = { PanelWords.levels(of: $0, table: table($0)) }
    var tables: @Sendable ([ChartData]) -> [RowTable] = { $0.map(table) }
    if case .ordered(let ordered) = self { tables = ordered }
    panel.rows = tables
    panel.picture = { [tables] data, layout in
      RowGrid(data, tables: tables(data.panels), design: design, layout: layout).map { grid in
        ChartPicture(height: grid.height) { grid.draw(marks, into: &$0) }
      }
    }
    return panel
  }

  /// The rows of all panels below their titles; a panel of one row is named by its title alone.
  private static func listed(
    _ panels: [ChartData], table: (ChartData) -> RowTable, notes: [String]
  ) -> RowTable {
    let tables = panels.map { (title: PanelWords.title(of: $0), rows: table($0).rows) }
    let areSingle = tables.allSatisfy { $0.rows.count == 1 }
    let rows = tables.flatMap { title, rows in
      (areSingle ? [] : [Row.heading(title)])
        + rows.map { row in
          var row = row
          if areSingle { row.label = title }
          row.name = areSingle ? nil : title + ", " + row.label
          return row
        }
    }
    return RowTable(rows: rows, notes: notes)
  }
}
