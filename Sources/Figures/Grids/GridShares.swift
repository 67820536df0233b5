import Diagnostics
import Indicators

extension GridBuilding {
  /// Checks that the shares of a whole add up to 100, which rounding keeps them from by half a unit each at most.
  mutating func checkShares() {
    for (position, column) in columns.enumerated() where column.computed?.addsToHundred == true {
      let sections = lines.map(\.section).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      for section in sections {
        let items = lines.filter { !$0.isComputed && $0.section == section }
        let whole = section.isEmpty ? "" : " of '\(section)'"
        checkShares(items.map { $0.values[position] }, "column '\(column.label)'\(whole)", at: column.place)
      }
    }
    for row in definition.computed where row.addsToHundred {
      for line in lines where line.label == row.label {
        let cells = zip(columns, line.values).filter { $0.0.data != nil }.map(\.1)
        checkShares(
          cells, "row '\(row.label)'", at: line.number > 0 ? Place(table.path, line: line.number) : row.place)
      }
    }
  }

  private mutating func checkShares(_ cells: [GridValue], _ name: String, at place: Place) {
    let numbers = cells.compactMap(\.number)
    guard !numbers.isEmpty else {
      diagnostics.append(
        Diagnostic(.tableRule, at: place, "the shares in \(name) cannot be added up: there is no number"))
      return
    }
    // A symbol stands for a share that nobody knows here, so nothing can be said of the rest.
    guard cells.allSatisfy(\.isNumberOrEmpty) else { return }
    let decimals = cells.compactMap(\.decimals).max() ?? 0
    let slack = Exact(numbers.count) * GridMisprint.halfUnit(decimals)
    let sum = Exact.sum(numbers)
    guard slack < (sum - Exact(100)).magnitude else { return }
    func text(_ number: Exact, _ decimals: Int) -> String { NumberText.decimal(number, decimals: decimals) }
    diagnostics.append(
      Diagnostic(
        .tableMismatch, at: place, "the shares in \(name) add up to \(text(sum, decimals)), not to 100",
        notes: [
          numbers.prefix(12).map { text($0, decimals) }.joined(separator: " + ") + (numbers.count > 12 ? " + …" : "")
            + "; rounding explains \(NumberText.full(slack)) at most"
        ], help: "correct the file; name rows that are totals under 'computed', so that they are left out"))
  }
}
