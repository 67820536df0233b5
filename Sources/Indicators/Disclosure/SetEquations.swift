/// What adds up in a set of tables.
struct SetEquations {
  private let counts: SetCounts
  private(set) var cells: [Suppression.Cell]
  private(set) var equations: [Suppression.Equation] = []
  /// For each cell that no table prints, the cells that it is left over from: a part and its whole.
  private(set) var origins: [Int: (part: Int, whole: Int)] = [:]

  init(_ counts: SetCounts) {
    self.counts = counts
    cells = counts.cells
    addCategories()
    for sum in counts.set.sums { add(sum) }
    for sum in counts.set.cumulative { addCumulative(sum) }
    if counts.set.periodsAddUp == true { addPeriods() }
    for sum in counts.set.percentages { addRemainders(sum) }
  }

  /// Each total under each category: the sum of the cells that differ from it only there.
  private mutating func addCategories() {
    var (order, parts): ([[Int]], [[Int]: [Int]]) = ([], [:])
    for (cell, key) in counts.keys.enumerated() {
      for (number, category) in counts.set.categories.enumerated() where key.categories[category.text] != nil {
        guard let total = counts.positions[key.without(category.text)] else { continue }
        if parts[[total, number]] == nil { order.append([total, number]) }
        parts[[total, number], default: []].append(cell)
      }
    }
    equations += order.map { Suppression.Equation(total: $0[0], parts: parts[$0] ?? []) }
  }

  /// Columns that add up across each row.
  private mutating func add(_ sum: DisclosurePlan.Sum) {
    for (cell, key) in counts.keys.enumerated() where key.column == sum.total.text {
      let parts = sum.parts.compactMap { counts.positions[key.inColumn($0.text)] }
      if parts.count == sum.parts.count { equations.append(Suppression.Equation(total: cell, parts: parts)) }
    }
  }

  /// A running total: the one before it in the financial year, and the period's own count.
  private mutating func addCumulative(_ sum: DisclosurePlan.Sum) {
    for (cell, key) in counts.keys.enumerated() where key.column == sum.total.text {
      guard let period = key.period, period.kind == .month || period.kind == .quarter else { continue }
      let own = key.inColumn(sum.parts[0].text)
      // Back to the last running total that is printed, or to the start of the year.
      var (parts, current): ([Int?], Period) = ([counts.positions[own]], period)
      while current.firstMonth % 12 != 3 {
        current = current.previous
        if let before = counts.positions[key.at(current)] {
          parts.append(before)
          break
        }
        parts.append(counts.positions[own.at(current)])
      }
      let known = parts.compactMap { $0 }
      if known.count == parts.count { equations.append(Suppression.Equation(total: cell, parts: known)) }
    }
  }

  /// Quarters and years from the months or quarters that fill them.
  private mutating func addPeriods() {
    for (cell, key) in counts.keys.enumerated() {
      guard let whole = key.period else { continue }
      let months = whole.firstMonth...whole.lastMonth
      for kind in [PeriodKind.quarter, .month] {
        let length = kind == .month ? 1 : 3
        let first = kind == .month ? months.lowerBound : (months.lowerBound - 3) / 3
        let periods = (first..<(first + months.count / length)).map { Period(kind, ordinal: $0) }
        guard months.count > length, periods[0].firstMonth == months.lowerBound else { continue }
        let parts = periods.compactMap { counts.positions[key.at($0)] }
        if parts.count == periods.count { equations.append(Suppression.Equation(total: cell, parts: parts)) }
      }
    }
  }

  /// What a part leaves over of its whole, which a percentage beside either of them tells.
  private mutating func addRemainders(_ sum: DisclosurePlan.Sum) {
    for (whole, key) in counts.keys.enumerated() where key.column == sum.total.text {
      guard let part = counts.positions[key.inColumn(sum.parts[0].text)], let all = cells[whole].value,
        let some = cells[part].value
      else { continue }
      origins[cells.count] = (part, whole)
      equations.append(Suppression.Equation(total: whole, parts: [part, cells.count]))
      cells.append(Suppression.Cell(all - some, isImplied: true))
    }
  }
}
