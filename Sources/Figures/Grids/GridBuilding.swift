public import Diagnostics
public import Indicators
import Tables

extension GridDefinition {
  /// Fills the table from its data and compares computed rows and columns with what the file prints.
  public func grid(from table: ProtectedTable) -> (Grid?, [Diagnostic]) {
    var building = GridBuilding(self, table)
    let grid = building.grid()
    return (grid, building.diagnostics)
  }
}

/// The making of one grid.
struct GridBuilding {
  struct Line {
    let label: String
    let section: String
    /// Its line in the file; 0 for one that the file lacks.
    let number: Int
    let isComputed: Bool
    var values: [GridValue]
  }

  let definition: GridDefinition
  let table: ProtectedTable
  var diagnostics: [Diagnostic] = []
  var lines: [Line] = []
  var columns: [GridDefinition.Column] = []

  init(_ definition: GridDefinition, _ table: ProtectedTable) {
    self.definition = definition
    self.table = table
  }

  mutating func grid() -> Grid? {
    let labels = definition.labels ?? table.columns[0].header
    columns = definition.columns.isEmpty ? allColumns(except: [labels, definition.sections]) : definition.columns
    let named = [labels, definition.sections].compactMap { $0 }.map { ($0, definition.place) } + columns.flatMap(names)
    for (name, place) in named where table.index(of: name) == nil {
      diagnostics.append(
        Diagnostic(
          .missingColumn, at: place, "the table uses the column '\(name)', which \(table.path) does not have",
          help: ClosestName.help(for: name, among: table.columns.map(\.header))))
    }
    guard diagnostics.isEmpty else { return nil }
    readLines(labels)
    for row in definition.computed { compute(row) }
    for position in columns.indices { computeColumn(position) }
    checkCarrying()
    checkShares()
    return Grid(columns: columns.map { Grid.Column(headers: $0.headers) }, rows: lines.map(row))
  }

  private func allColumns(except hidden: [String?]) -> [GridDefinition.Column] {
    table.columns.map(\.header).filter { !hidden.contains($0) }
      .map { GridDefinition.Column(headers: [$0], data: $0, place: definition.place) }
  }

  /// The columns of the file that a column needs; others of the table may be called by their labels.
  private func names(_ column: GridDefinition.Column) -> [(String, Place)] {
    let others = columns.flatMap(\.names)
    let used = column.computed?.computation?.labels.filter { !others.contains($0) } ?? []
    return (used + [column.data, column.printed].compactMap { $0 }).map { ($0, column.place) }
  }

  private mutating func readLines(_ labels: String) {
    let computed = Set(definition.computed.filter { $0.rule != nil }.map(\.label))
    for row in table.rows {
      let label = text(row, labels)
      lines.append(
        Line(
          label: label, section: definition.sections.map { text(row, $0) } ?? "", number: row.line,
          isComputed: computed.contains(label), values: columns.map { value(row, $0) }))
    }
    for row in definition.computed where row.rule != nil && !lines.contains(where: { $0.label == row.label }) {
      let empty = columns.map { _ in GridValue.empty }
      lines.append(Line(label: row.label, section: "", number: 0, isComputed: true, values: empty))
    }
  }

  private func text(_ row: Tables.Row, _ header: String) -> String {
    table.index(of: header).map(row.text) ?? ""
  }

  private func value(_ row: Tables.Row, _ column: GridDefinition.Column) -> GridValue {
    (column.data ?? column.printed).flatMap { table.index(of: $0) }.map { GridValue(row.cell($0)) } ?? .empty
  }

  private func row(_ line: Line) -> Grid.Row {
    let rule = definition.computed.first { $0.label == line.label }?.rule?.rule
    let cells = zip(line.values, columns).map { value, column in
      let isSigned = rule?.isSigned == true || column.computed?.rule?.rule.isSigned == true
      return value.cell(isSigned && definition.negatives != .brackets ? .signed : definition.negatives)
    }
    return Grid.Row(section: line.section, label: line.label, isTotal: rule?.isTotal ?? false, cells: cells)
  }
}
