import Diagnostics
import Indicators

/// What is there at the end of a period is there at the start of the next.
struct GridCarrying: Sendable {
  /// The row or column of opening numbers.
  let opening: String
  /// Whether it is so here; where nothing is said it is so from one period to the next.
  let isCarried: Bool?

  /// Whether the second of two neighbours opens with what the first closes with.
  func leads(_ first: [String], to second: [String]) -> Bool {
    if let isCarried { return isCarried }
    let (before, after) = (first.flatMap(Period.readings), second.flatMap(Period.readings))
    return before.contains { period in after.contains(period.next) }
  }
}

extension GridBuilding {
  /// Compares closing numbers with the opening numbers of the next period.
  mutating func checkCarrying() {
    for row in definition.computed {
      guard let carrying = row.computation?.carrying else { continue }
      for index in lines.indices where lines[index].label == row.label { checkRow(index, row, carrying) }
    }
    for position in columns.indices {
      guard let carrying = columns[position].computed?.computation?.carrying,
        let opening = self.position(named: carrying.opening)
      else { continue }
      checkColumn(position, opening, carrying)
    }
  }

  private mutating func checkRow(_ index: Int, _ row: GridDefinition.Computed, _ carrying: GridCarrying) {
    let section = lines[index].section
    let start =
      lines.first { $0.label == carrying.opening && $0.section == section }
      ?? lines.first { $0.label == carrying.opening }
    let positions = columns.indices.filter { columns[$0].data != nil }
    guard let start else { return }
    for (before, after) in zip(positions, positions.dropFirst())
    where carrying.leads(periods(columns[before]), to: periods(columns[after])) {
      let place = lines[index].number > 0 ? Place(table.path, line: lines[index].number) : row.place
      compare(
        (lines[index].values[before], "'\(row.label)' in column '\(columns[before].label)'"),
        (start.values[after], "'\(carrying.opening)' in column '\(columns[after].label)'"), at: place)
    }
  }

  private mutating func checkColumn(_ position: Int, _ opening: Int, _ carrying: GridCarrying) {
    let indices = lines.indices.filter { !lines[$0].isComputed }
    for (before, after) in zip(indices, indices.dropFirst()) where lines[before].section == lines[after].section {
      guard carrying.leads([lines[before].label], to: [lines[after].label]) else { continue }
      compare(
        (lines[before].values[position], "'\(lines[before].label)' in column '\(columns[position].label)'"),
        (lines[after].values[opening], "'\(lines[after].label)' in column '\(columns[opening].label)'"),
        at: Place(table.path, line: lines[after].number))
    }
  }

  private func periods(_ column: GridDefinition.Column) -> [String] { [column.data].compactMap { $0 } + column.headers }

  /// Tells two numbers that should be one, at the fewer decimals of the two.
  private mutating func compare(
    _ end: (value: GridValue, name: String), _ start: (value: GridValue, name: String), at place: Place
  ) {
    guard case .number(let last, let places) = end.value, case .number(let first, let others) = start.value else {
      return
    }
    let decimals = min(places, others)
    let texts = [last, first].map { NumberText.decimal($0, decimals: decimals) }
    guard texts[0] != texts[1] else { return }
    diagnostics.append(
      Diagnostic(
        .tableMismatch, at: place, "\(end.name) is \(texts[0]), but \(start.name) is \(texts[1])",
        notes: ["a period opens with what the one before closes with"],
        help: "correct the file, or write 'carried: false' under 'closing' if the two are counted differently"))
  }
}
