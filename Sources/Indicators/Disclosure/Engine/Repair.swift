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
  /// a second answer was found for each of them, or, where the search for one was given up (`isProven` is false then), an
  /// `IntervalAttack` leaves it more than one value, which is sound but weaker than linear programming. What is not
  /// promised: that the possible values lie far apart, or that nobody knows one of the counts from elsewhere.
  mutating func protect() -> Failure? {
    suppressPrimaries()
    suppressSecondaries()
    switch completion() {
    case .failure(let misfit): return .misfit(misfit.equation)
    case .success(let values): return cells.contains(where: \.isHidden) ? repair(values) : nil
    }
  }

  /// Hides more for every hidden count that can be worked out, until none can or nothing is left to hide.
  private mutating func repair(_ values: [Int]) -> Failure? {
    var proven = cells.map { _ in false }
    var budget = 200_000
    while true {
      var exposed = hideMore(values, &proven, &budget)
      // What was made is attacked once more, by other means.
      switch attacked(values) {
      case .failure(let misfit): return .misfit(misfit.equation)
      case .success(let found): exposed = Set(exposed).union(found).sorted()
      }
      guard !exposed.isEmpty else {
        isProven = cells.indices.allSatisfy { !cells[$0].isHidden || proven[$0] }
        return nil
      }
      guard let next = exposed.compactMap({ candidate(near: $0) }).first else { return .exposed(exposed) }
      hide(next, as: .secondary)
      suppressSecondaries(in: memberships[next])
    }
  }

  /// Looks for a second answer for every hidden cell, and hides more where there is none.
  /// - Returns: the cells for which nothing is left to hide.
  private mutating func hideMore(_ values: [Int], _ proven: inout [Bool], _ budget: inout Int) -> [Int] {
    while true {
      var exposed: [Int] = []
      var hasHidden = false
      var search = SecondAnswer(self, values: values)
      for cell in cells.indices where cells[cell].isHidden && !proven[cell] {
        search: while true {
          switch search.answer(changing: cell, budget: &budget) {
          // What is proven stays so: to hide more only adds answers.
          case .cells(let changed): for other in changed { proven[other] = true }
          case .open: break
          case .nothing:
            guard let next = candidate(near: cell) else {
              exposed.append(cell)
              break
            }
            hide(next, as: .secondary)
            suppressSecondaries(in: memberships[next])
            search = SecondAnswer(self, values: values)
            hasHidden = true
            continue search
          }
          break
        }
      }
      if !hasHidden { return exposed }
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

  /// The hidden cells to which the intervals leave one value.
  private func attacked(_ values: [Int]) -> Result<[Int], Misfit> {
    let domains = cells.indices.map { index in
      cells[index].status == .absent
        ? Feasible(lower: values[index], upper: values[index]) : domain(of: index, for: .ofRules)
    }
    var attack = IntervalAttack(self, from: domains)
    if let equation = attack.run() { return .failure(Misfit(equation: equation)) }
    return .success(cells.indices.filter { cells[$0].isHidden && attack.feasible[$0].isUnique })
  }
}
