extension ChartData {
  /// The sum of the parts at each position, of those that have a value.
  var sums: [Double?] { DrawnReach.sums(lines) }

  /// Whether every part has a value at a position.
  func isComplete(_ index: Int) -> Bool { lines.allSatisfy { $0.values[index] != nil } }

  /// The sum at a position as it is printed: the caller's, or that of whole numbers; `nil` where a part is missing.
  func totalText(_ index: Int) -> String? {
    guard isComplete(index) else { return nil }
    if !chart.totals.isEmpty { return chart.totals[index].flatMap { $0.isEmpty ? nil : $0 } }
    let values = lines.compactMap { $0.values[index] }
    guard chart.unit == .count, values.allSatisfy({ $0.rounded() == $0 }) else { return nil }
    return TickText.grouped(values.reduce(0) { $0 + Int($1) })
  }

  /// The part that a position lacks, in the caller's words, to stand above what is there of the stack.
  func lackText(_ index: Int) -> String? {
    let missing = lines.filter { $0.values[index] == nil }
    guard !missing.isEmpty, missing.count < lines.count else { return nil }
    let words = missing.compactMap { $0.series.texts[index] }.filter { !$0.isEmpty }
    return "+ " + (words.first ?? "no value")
  }
}
