import Diagnostics
import Indicators
import Tables

extension GridBuilding {
  /// The position of a column by what others may call it: its column of the file first, then its label.
  func position(named name: String) -> Int? {
    columns.firstIndex { $0.data == name } ?? columns.firstIndex { $0.names.contains(name) }
  }

  /// Works out a column that is computed from others, in every row.
  mutating func computeColumn(_ position: Int) {
    guard let column = columns[position].computed, let (rule, computation) = column.rule,
      canCompute(computation, at: position)
    else { return }
    let wholes = wholes(of: computation)
    var previous = GridValue.empty
    for index in lines.indices where !(computation.goesOn && lines[index].isComputed) {
      if index > 0, lines[index - 1].section != lines[index].section { previous = .empty }
      let cell = GridCell(line: index, column: position)
      let scope = columnScope(computation, cell, previous, wholes)
      let value = value(column, rule, computation, scope, cell)
      lines[index].values[position] = value
      if case .empty = value { continue }
      previous = value
    }
  }

  private mutating func value(
    _ column: GridDefinition.Computed, _ rule: GridRule, _ computation: GridComputation, _ scope: GridScope,
    _ cell: GridCell
  ) -> GridValue {
    let printed = lines[cell.line].values[cell.column]
    guard printed.isNumberOrEmpty else { return printed }
    guard let result = computation.value(scope) else {
      guard let symbol = computation.symbol(scope) else { return printed }
      return printed.number == nil || computation.wouldTell(scope) ? .symbol(symbol) : printed
    }
    if let kept = settled(result, printed, column, scope, .columns, cell) { return kept }
    let own = rule.keepsDecimals ? computation.parts(scope).decimals : definition.decimals ?? printed.decimals ?? 1
    return .number(result, decimals: column.decimals ?? own)
  }

  /// What a share is of where that is no column, by section: the row of that label, its own section's first.
  private func wholes(of computation: GridComputation) -> (own: [String: GridValue], other: GridValue) {
    guard let whole = computation.whole, position(named: whole) == nil else { return ([:], .empty) }
    let positions = computation.labels.compactMap { position(named: $0) }
    let rows = lines.filter { $0.label == whole }.map { line in
      (line.section, GridScope.together(positions.map { line.values[$0] }))
    }
    let all = whole == "all" ? GridScope.together(items(computation.labels)) : .empty
    return (Dictionary(rows, uniquingKeysWith: { first, _ in first }), rows.first?.1 ?? all)
  }

  /// What a column's rule sees of a row.
  private func columnScope(
    _ computation: GridComputation, _ cell: GridCell, _ previous: GridValue,
    _ wholes: (own: [String: GridValue], other: GridValue)
  ) -> GridScope {
    let line = lines[cell.line]
    var values: [String: GridValue] = [:]
    for name in computation.labels + [computation.whole].compactMap({ $0 }) {
      values[name] = position(named: name).map { line.values[$0] }
    }
    if let whole = computation.whole, values[whole] == nil {
      values[whole] = wholes.own[line.section] ?? wholes.other
    }
    let items = zip(columns, line.values).filter { $0.0.data != nil }.map {
      GridPart(label: $0.0.label, value: $0.1)
    }
    return GridScope(values: values, items: items, section: items, previous: previous)
  }

  /// The cells of columns in every row that is not computed.
  private func items(_ names: [String]) -> [GridValue] {
    names.compactMap { position(named: $0) }.flatMap { position in
      lines.filter { !$0.isComputed }.map { $0.values[position] }
    }
  }

  /// Whether the table has what a column is worked out from; told where it has not.
  private mutating func canCompute(_ computation: GridComputation, at position: Int) -> Bool {
    let own = columns[position]
    func tell(_ name: String, _ what: String, _ help: String?) {
      diagnostics.append(
        Diagnostic(.tableRule, at: own.place, "the column '\(own.label)' uses '\(name)', which \(what)", help: help))
    }
    let count = diagnostics.count
    for name in computation.labels {
      if let other = self.position(named: name) {
        guard columns[other].data == nil, other >= position else { continue }
        tell(name, "is worked out after it", "put '\(name)' before it under 'columns'")
      } else {
        tell(name, "the table does not show", "add '\(name)' to 'columns'")
      }
    }
    if let whole = computation.whole, self.position(named: whole) == nil, whole != "all",
      !lines.contains(where: { $0.label == whole })
    {
      let names = columns.flatMap(\.names) + lines.map(\.label)
      tell(whole, "is no column and no row of the table", ClosestName.help(for: whole, among: names))
    }
    return diagnostics.count == count
  }
}
