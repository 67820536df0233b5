extension Suppression {
  /// Why counts cannot be protected.
  enum Failure: Error, Hashable {
    /// The counts do not fulfil an equation.
    case misfit(Int)
    /// Hidden counts that can be worked out, and nothing is left to hide.
    case exposed([Int])
  }

  /// Hides small counts, and whatever else has to be hidden, so that no hidden count can be worked out.
  ///
  /// Afterwards every hidden count has at least two possible values, even for somebody who knows which counts were small:
  /// for each of them a second answer was found that fits everything visible. What is not promised: that the possible
  /// values lie far apart, or that nobody knows one of the counts from elsewhere.
  mutating func protect() -> Failure? {
    suppressPrimaries()
    suppressSecondaries()
    guard cells.contains(where: \.isHidden) else {
      if case .failure(let misfit) = completion() { return .misfit(misfit.equation) }
      return nil
    }
    switch completion() {
    case .failure(let misfit): return .misfit(misfit.equation)
    case .success(let values): return repair(values) ?? audit(values)
    }
  }

  /// Hides more for every hidden count that has no second answer, until all have one or nothing is left to hide.
  private mutating func repair(_ values: [Int]) -> Failure? {
    var proven = cells.map { _ in false }
    var search = SecondAnswer(self, values: values)
    while true {
      var exposed: [Int] = []
      var hasHidden = false
      for cell in cells.indices where cells[cell].isHidden && !proven[cell] {
        var changed = search.cells(changedWith: cell)
        while changed.isEmpty, let next = candidate(near: cell) {
          hide(next, as: .secondary)
          suppressSecondaries(in: memberships[next])
          search = SecondAnswer(self, values: values)
          hasHidden = true
          changed = search.cells(changedWith: cell)
        }
        // What is proven stays so: to hide more only adds answers.
        for other in changed { proven[other] = true }
        if changed.isEmpty { exposed.append(cell) }
      }
      if !hasHidden { return exposed.isEmpty ? nil : .exposed(exposed) }
    }
  }

  /// What to hide next for a cell that is exposed: in its own groups first, then in those that share hidden cells.
  private func candidate(near cell: Int) -> Int? {
    var (seen, level) = (Set(memberships[cell]), memberships[cell])
    while !level.isEmpty {
      let found = level.compactMap { candidate(in: $0) }
      if let best = found.min(by: { cost($0) < cost($1) }) { return best }
      let linked = level.flatMap { equations[$0].members }.filter { cells[$0].isHidden }.flatMap { memberships[$0] }
      level = linked.filter { seen.insert($0).inserted }
    }
    return nil
  }

  /// Smaller counts are less of a loss, and what nobody prints is none; of equals the first is taken.
  private func cost(_ cell: Int) -> (Int, Int) { (cells[cell].isImplied ? 0 : cells[cell].value ?? 0, cell) }

  /// The published result attacked once more, by other means than those that made it.
  private func audit(_ values: [Int]) -> Failure? {
    let domains = cells.indices.map { index in
      cells[index].status == .absent
        ? Feasible(lower: values[index], upper: values[index]) : domain(of: index, for: .ofRules)
    }
    var attack = IntervalAttack(self, from: domains)
    if let equation = attack.run() { return .misfit(equation) }
    let exposed = cells.indices.filter { cells[$0].isHidden && attack.feasible[$0].isUnique }
    return exposed.isEmpty ? nil : .exposed(exposed)
  }
}
