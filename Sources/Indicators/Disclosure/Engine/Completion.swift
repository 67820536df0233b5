extension Suppression {
  /// A count for every cell that fulfils every equation, where the file does not tell all of them.
  ///
  /// What is not told gets the lowest value that the equations allow, one cell after another. The search is bounded; a
  /// failure after much trying counts as one.
  /// - Returns: the counts, or the equation that nothing can fulfil.
  func completion() -> Result<[Int], Misfit> {
    var domains = cells.indices.map { domain(of: $0, for: .ofRules) }
    for (index, cell) in cells.enumerated() {
      if let value = cell.value { domains[index] = Feasible(lower: value, upper: value) }
    }
    var attack = IntervalAttack(self, from: domains)
    if let equation = attack.run() { return .failure(Misfit(equation: equation)) }
    var tries = 200
    // Absent cells first: nothing is what an empty cell most likely adds.
    let unknown = cells.indices.filter { cells[$0].value == nil }
    for cell in unknown.filter({ cells[$0].status == .absent }) + unknown.filter({ cells[$0].status != .absent }) {
      var value = attack.feasible[cell].lower
      while true {
        var trial = attack
        guard let misfit = trial.fix(cell, at: value) else {
          attack = trial
          break
        }
        (value, tries) = (value + 1, tries - 1)
        guard tries > 0, value <= attack.feasible[cell].upper else { return .failure(Misfit(equation: misfit)) }
      }
    }
    let values = attack.feasible.map(\.lower)
    let broken = equations.firstIndex { equation in
      equation.parts.reduce(0) { $0 + values[$1] } != values[equation.total]
    }
    return broken.map { .failure(Misfit(equation: $0)) } ?? .success(values)
  }

  /// An equation that the counts do not fulfil.
  struct Misfit: Error, Hashable {
    let equation: Int
  }
}
