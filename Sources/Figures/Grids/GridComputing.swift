import Diagnostics
import Indicators
import Tables

extension GridBuilding {
  /// Works out a computed row, in every section that has one of its label.
  mutating func compute(_ row: GridDefinition.Computed) {
    guard let computation = row.computation else { return checkLabel(row.label, of: row, for: "'shares'") }
    for label in computation.labels where !lines.contains(where: { $0.label == label }) {
      return checkLabel(label, of: row, for: "'\(row.label)'")
    }
    if let whole = computation.whole, !lines.contains(where: { $0.label == whole }), position(named: whole) == nil {
      return checkLabel(whole, of: row, for: "'\(row.label)'")
    }
    for name in computation.weighting.map({ [$0.column, $0.by] }) ?? [] where position(named: name) == nil {
      return diagnostics.append(
        Diagnostic(
          .tableRule, at: row.place, "the computed row '\(row.label)' uses '\(name)', which is no column of the table",
          help: ClosestName.help(for: name, among: Set(columns.flatMap(\.names)))))
    }
    for index in lines.indices where lines[index].label == row.label { compute(row, computation, at: index) }
    let added = lines.last { $0.label == row.label && $0.number == 0 }
    guard let added, added.values.allSatisfy({ $0.number == nil && $0.symbol == nil }) else { return }
    diagnostics.append(
      Diagnostic(
        .tableRule, at: row.place, "the computed row '\(row.label)' has nothing to be worked out from",
        help: "'section' means the rows of its own section, so the row has to stand in the file"))
  }

  /// Tells a label that no row has.
  private mutating func checkLabel(_ label: String, of row: GridDefinition.Computed, for user: String) {
    guard !lines.contains(where: { $0.label == label }) else { return }
    diagnostics.append(
      Diagnostic(
        .tableRule, at: row.place, "the computed row \(user) uses '\(label)', which is no row of the table",
        help: ClosestName.help(for: label, among: lines.map(\.label))))
  }

  private mutating func compute(_ row: GridDefinition.Computed, _ computation: GridComputation, at index: Int) {
    let isPrinted = lines[index].number > 0
    var previous = GridValue.empty
    for position in columns.indices where columns[position].data != nil {
      let printed = lines[index].values[position]
      if case .empty = printed, isPrinted { continue }
      let value = computed(row, computation, GridCell(line: index, column: position), previous)
      lines[index].values[position] = value
      if case .empty = value { continue }
      previous = value
    }
  }

  /// A computed row's cell, checked against the one that the file prints.
  private mutating func computed(
    _ row: GridDefinition.Computed, _ computation: GridComputation, _ cell: GridCell, _ previous: GridValue
  ) -> GridValue {
    let printed = lines[cell.line].values[cell.column]
    guard printed.isNumberOrEmpty else { return printed }
    let scope = rowScope(computation, cell, previous)
    guard let result = computation.value(scope) else {
      // A symbol among what is added up is one in the sum, unless the file prints the sum.
      return printed.number == nil ? computation.symbol(scope).map { .symbol($0) } ?? printed : printed
    }
    if let kept = settled(result, printed, row, scope, .rows, cell) { return kept }
    let decimals = row.decimals ?? definition.decimals ?? printed.decimals ?? decimals(ofColumn: cell.column)
    return .number(result, decimals: decimals)
  }

  /// What a row's rule sees; of rows with the same label the one in the computed row's own section counts.
  func rowScope(_ computation: GridComputation, _ cell: GridCell, _ previous: GridValue = .empty) -> GridScope {
    let own = lines.filter { $0.section == lines[cell.line].section }
    let weighting = computation.weighting.flatMap { position(named: $0.column) == cell.column ? $0 : nil }
    let weights = weighting.flatMap { position(named: $0.by) }
    func parts(_ lines: [Line]) -> [GridPart] {
      lines.filter { !$0.isComputed }.map { line in
        GridPart(label: line.label, value: line.values[cell.column], weight: weights.map { line.values[$0] })
      }
    }
    var values = Dictionary(
      (own + lines).map { ($0.label, $0.values[cell.column]) }, uniquingKeysWith: { first, _ in first })
    if let whole = computation.whole, values[whole] == nil, let position = position(named: whole) {
      values[whole] = GridScope.together(
        computation.labels.compactMap { label in (own + lines).first { $0.label == label }?.values[position] })
    }
    return GridScope(values: values, items: parts(lines), section: parts(own), previous: previous)
  }

  /// The most decimals of a column's items.
  private func decimals(ofColumn position: Int) -> Int {
    lines.filter { !$0.isComputed }.compactMap { $0.values[position].decimals }.max() ?? 0
  }
}

/// A cell by the indices of its line and its column.
struct GridCell {
  let line: Int
  let column: Int
}
