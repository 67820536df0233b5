/// Looks for a second set of counts that fits everything that is published: the proof that a count cannot be worked out.
///
/// It moves one hidden count up or down by 1, then another to balance an equation that no longer adds up, and so on until
/// all of them do. Where no hidden cell stands in more than two equations, as in tables of one or two categories, it finds
/// an answer if there is one; elsewhere the number of ways grows too fast, and after many of them it leaves the question
/// open.
struct SecondAnswer {
  /// In what order states with equally many equations out of balance are looked at, and how many at most.
  private enum Order: Int, CaseIterable {
    /// The latest first: far ways, which prove many cells at once, where much is hidden.
    case deep = 300
    /// The oldest first: the nearest way, where little is hidden.
    case broad = 1_000
  }

  /// What a search comes to.
  enum Finding {
    /// The cells that have another count in the second answer.
    case cells([Int])
    /// There is no second answer, so the count can be worked out.
    case nothing
    /// The search was given up.
    case open
  }

  /// A count up or down by 1.
  private struct Move {
    let cell: Int
    let step: Int
  }

  /// By how much the parts of an equation exceed its total.
  private struct Excess: Hashable {
    let equation: Int
    let amount: Int
  }

  /// A state of the search: which equations are out of balance, in order, and how it came about.
  private struct State {
    let imbalance: [Excess]
    let move: Move
    let before: Int?
  }

  private let suppression: Suppression
  private let values: [Int]
  private let domains: [Feasible]
  /// Otherwise there are no more states than a few for each equation.
  private let needsLimit: Bool

  /// A search from counts that fulfil every equation.
  init(_ suppression: Suppression, values: [Int]) {
    self.suppression = suppression
    self.values = values
    domains = suppression.cells.indices.map { suppression.domain(of: $0, for: .ofRules) }
    needsLimit = suppression.cells.indices.contains {
      suppression.cells[$0].isHidden && suppression.memberships[$0].count > 2
    }
  }

  /// A second answer in which a cell has another count.
  /// - Parameter budget: how many states may still be looked at in all, where the search has to be limited.
  func answer(changing cell: Int, budget: inout Int) -> Finding {
    var isOpen = false
    for order in Order.allCases where needsLimit || order == .deep {
      isOpen = false
      for step in [1, -1] where hasRoom(cell, step) {
        switch search(Move(cell: cell, step: step), order, &budget) {
        case .cells(let cells): return .cells(cells)
        case .open: isOpen = true
        case .nothing: break
        }
      }
      if !isOpen { return .nothing }
    }
    return isOpen ? .open : .nothing
  }

  private func hasRoom(_ cell: Int, _ step: Int) -> Bool {
    guard suppression.cells[cell].isHidden else { return false }
    return step > 0 ? values[cell] < domains[cell].upper : values[cell] > domains[cell].lower
  }

  /// Best first: the states with the fewest equations out of balance.
  private func search(_ start: Move, _ order: Order, _ budget: inout Int) -> Finding {
    var states = [State(imbalance: imbalance([], after: start), move: start, before: nil)]
    var waiting: [[Int]] = []
    var taken: [Int] = []
    var seen: Set<[Excess]> = []
    func add(_ index: Int) {
      let size = states[index].imbalance.count
      while waiting.count <= size { (waiting, taken) = (waiting + [[]], taken + [0]) }
      waiting[size].append(index)
    }
    add(0)
    let limit = needsLimit ? min(order.rawValue, budget) : Int.max
    defer { if needsLimit { budget -= min(budget, states.count) } }
    while let size = waiting.indices.first(where: { taken[$0] < waiting[$0].count }) {
      let index = order == .deep ? waiting[size].removeLast() : waiting[size][taken[size]]
      if order == .broad { taken[size] += 1 }
      let path = moves(along: states, to: index)
      if size == 0 { return .cells(path) }
      if states.count > limit { return .open }
      for (move, after) in successors(of: states[index].imbalance, without: path) where seen.insert(after).inserted {
        states.append(State(imbalance: after, move: move, before: index))
        add(states.count - 1)
      }
    }
    return .nothing
  }

  /// The moves that bring the first equation out of balance nearer to balance, and what each leads to.
  private func successors(of imbalance: [Excess], without used: [Int]) -> [(Move, [Excess])] {
    guard let first = imbalance.first else { return [] }
    let equation = suppression.equations[first.equation]
    return equation.members.compactMap { member in
      let step = (first.amount > 0) == (member == equation.total) ? 1 : -1
      guard hasRoom(member, step), !used.contains(member) else { return nil }
      let move = Move(cell: member, step: step)
      return (move, self.imbalance(imbalance, after: move))
    }
  }

  private func imbalance(_ before: [Excess], after move: Move) -> [Excess] {
    var after = before
    for group in suppression.memberships[move.cell] {
      let change = suppression.equations[group].total == move.cell ? -move.step : move.step
      let index = after.firstIndex { $0.equation >= group } ?? after.count
      guard index < after.count, after[index].equation == group else {
        after.insert(Excess(equation: group, amount: change), at: index)
        continue
      }
      let amount = after[index].amount + change
      if amount == 0 { after.remove(at: index) } else { after[index] = Excess(equation: group, amount: amount) }
    }
    return after
  }

  /// The cells moved on the way to a state.
  private func moves(along states: [State], to index: Int) -> [Int] {
    var cells: [Int] = []
    var position: Int? = index
    while let current = position {
      cells.append(states[current].move.cell)
      position = states[current].before
    }
    return cells
  }
}
