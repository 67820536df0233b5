import Diagnostics
import Indicators
import Tables

extension GridBuilding {
  /// Works out a computed row, in every section that has one of its label.
  mutating func compute(_ row: GridDefinition.Computed) {
    for label in row.computation.labels where !lines.contains(where: { $0.label == label }) {
      diagnostics.append(
        Diagnostic(
          .tableRule, at: row.place, "the computed row '\(row.label)' uses '\(label)', which is no row of the table",
          help: ClosestName.help(for: label, among: lines.map(\.label))))
      return
    }
    for index in lines.indices where lines[index].label == row.label { compute(row, at: index) }
    let added = lines.last { $0.label == row.label && $0.number == 0 }
    guard let added, added.values.allSatisfy({ $0.number == nil && $0.symbol == nil }) else { return }
    diagnostics.append(
      Diagnostic(
        .tableRule, at: row.place, "the computed row '\(row.label)' has nothing to be worked out from",
        help: "'section' means the rows of its own section, so the row has to stand in the file"))
  }

  private mutating func compute(_ row: GridDefinition.Computed, at index: Int) {
    let isPrinted = lines[index].number > 0
    var previous = GridValue.empty
    for (position, column) in columns.enumerated() {
      guard case .data = column.origin else { continue }
      let printed = lines[index].values[position]
      if case .empty = printed, isPrinted { continue }
      let value = computed(row, index, position, previous)
      lines[index].values[position] = value
      if case .empty = value { continue }
      previous = value
    }
  }

  /// A computed row's cell, checked against the one that the file prints.
  private mutating func computed(
    _ row: GridDefinition.Computed, _ index: Int, _ position: Int, _ previous: GridValue
  ) -> GridValue {
    let printed = lines[index].values[position]
    guard printed.isNumberOrEmpty else { return printed }
    let scope = scope(index, position, previous)
    guard let result = row.computation.value(scope) else {
      // A symbol among what is added up is one in the sum, unless the file prints the sum.
      return printed.number == nil ? row.computation.symbol(scope).map { .symbol($0) } ?? printed : printed
    }
    check(result, printed, row.computation.verb, lines[index], columns[position])
    let decimals = row.decimals ?? definition.decimals ?? printed.decimals ?? decimals(ofColumn: position)
    return .number(result, decimals: decimals)
  }

  /// What a rule sees; of rows with the same label the one in the computed row's own section counts.
  private func scope(_ index: Int, _ position: Int, _ previous: GridValue) -> GridScope {
    let own = lines.filter { $0.section == lines[index].section }
    func cells(_ lines: [Line]) -> [GridValue] { lines.filter { !$0.isComputed }.map { $0.values[position] } }
    let values = Dictionary(
      (own + lines).map { ($0.label, $0.values[position]) }, uniquingKeysWith: { first, _ in first })
    return GridScope(values: values, items: cells(lines), section: cells(own), previous: previous)
  }

  /// The most decimals of a column's items.
  private func decimals(ofColumn position: Int) -> Int {
    lines.filter { !$0.isComputed }.compactMap { $0.values[position].decimals }.max() ?? 0
  }

  /// Works out the columns that are the difference of two others.
  mutating func computeChanges() {
    for (position, column) in columns.enumerated() {
      guard case .change(let from, let to, _) = column.origin else { continue }
      guard let start = shown(from, for: column), let end = shown(to, for: column) else { continue }
      for index in lines.indices {
        let printed = lines[index].values[position]
        let ends = [lines[index].values[start], lines[index].values[end]]
        guard let first = ends[0].number, let last = ends[1].number else {
          // A change from or to a suppressed count would tell it.
          if let symbol = ends.symbol, symbol == .confidential || printed.number == nil {
            lines[index].values[position] = .symbol(symbol)
          }
          continue
        }
        check(last - first, printed, "the change is", lines[index], column)
        let decimals = max(lines[index].values[start].decimals ?? 0, lines[index].values[end].decimals ?? 0)
        lines[index].values[position] = .number(last - first, decimals: decimals)
      }
    }
  }

  /// The position of the column that shows a column of the file; told where none does.
  private mutating func shown(_ name: String, for change: GridDefinition.Column) -> Int? {
    let position = columns.firstIndex { column in
      if case .data(let other) = column.origin { return other == name }
      return false
    }
    if position == nil {
      diagnostics.append(
        Diagnostic(
          .tableRule, at: change.place,
          "the column '\(change.headers.joined(separator: ", "))' is the change of '\(name)', which the table does not show",
          help: "add '\(name)' to 'columns'"))
    }
    return position
  }

  /// Compares a result with what the file prints, at the printed precision.
  private mutating func check(
    _ result: Exact, _ printed: GridValue, _ verb: String, _ line: Line, _ column: GridDefinition.Column
  ) {
    guard case .number(let value, let decimals) = printed,
      Rounding.halfAwayFromZero(result, decimals: decimals) != Rounding.halfAwayFromZero(value, decimals: decimals)
    else { return }
    let (said, found) = (NumberText.decimal(value, decimals: decimals), NumberText.decimal(result, decimals: decimals))
    diagnostics.append(
      Diagnostic(
        .tableMismatch, at: Place(table.path, line: line.number),
        "'\(line.label)' in column '\(column.headers.joined(separator: ", "))' is printed as \(said), but \(verb) \(found)",
        help: "correct the row, or say in a note what the paper printed"))
  }
}
