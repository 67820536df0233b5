/// Looks for a second set of counts that fits everything that is published: the proof that a count cannot be worked out.
///
/// It moves one hidden count up or down by 1, then another to balance each equation that no longer adds up, and so on
/// until all of them do. In tables of one or two categories, where a cell stands in at most two equations, the search
/// is complete; elsewhere it is bounded, and what it does not find counts as not there.
struct SecondAnswer {
  /// Counts up or down by 1.
  private struct Move: Hashable {
    let cell: Int
    let step: Int
  }

  /// A state of the search: which equations are out of balance, and how it came about.
  private struct State {
    let imbalance: [Int: Int]
    let move: Move
    let before: Int?
  }

  private let suppression: Suppression
  private let values: [Int]
  private let domains: [Feasible]
  /// How many states are looked at for one cell.
  private static let limit = 5_000

  /// A search from counts that fulfil every equation.
  init(_ suppression: Suppression, values: [Int]) {
    self.suppression = suppression
    self.values = values
    domains = suppression.cells.indices.map { suppression.domain(of: $0, for: .ofRules) }
  }

  /// The cells that have another count in some second answer in which this one has; empty where none is found.
  func cells(changedWith cell: Int) -> [Int] {
    for step in [1, -1] where hasRoom(cell, step) {
      if let found = search(Move(cell: cell, step: step)) { return found }
    }
    return []
  }

  private func hasRoom(_ cell: Int, _ step: Int) -> Bool {
    guard suppression.cells[cell].isHidden else { return false }
    return step > 0 ? values[cell] < domains[cell].upper : values[cell] > domains[cell].lower
  }

  /// Best first: states with the fewest equations out of balance, of those the oldest.
  private func search(_ start: Move) -> [Int]? {
    var states = [State(imbalance: imbalance([:], after: start), move: start, before: nil)]
    var waiting: [Int: [Int]] = [states[0].imbalance.count: [0]]
    var taken: [Int: Int] = [:]
    var seen: Set<[Int: Int]> = [states[0].imbalance]
    while let least = waiting.keys.min(), states.count < Self.limit {
      let position = taken[least, default: 0]
      guard let index = waiting[least].flatMap({ position < $0.count ? $0[position] : nil }) else {
        (waiting[least], taken[least]) = (nil, nil)
        continue
      }
      taken[least] = position + 1
      if least == 0 { return changed(along: states, to: index) }
      for state in successors(of: index, in: states) where seen.insert(state.imbalance).inserted {
        waiting[state.imbalance.count, default: []].append(states.count)
        states.append(state)
      }
    }
    return nil
  }

  /// The moves that bring the first equation out of balance nearer to balance.
  private func successors(of index: Int, in states: [State]) -> [State] {
    let state = states[index]
    guard let group = state.imbalance.keys.min(), let excess = state.imbalance[group] else { return [] }
    let equation = suppression.equations[group]
    let used = Set(moves(along: states, to: index).map(\.cell))
    return equation.members.compactMap { member in
      let step = (excess > 0) == (member == equation.total) ? 1 : -1
      guard !used.contains(member), hasRoom(member, step) else { return nil }
      let move = Move(cell: member, step: step)
      return State(imbalance: imbalance(state.imbalance, after: move), move: move, before: index)
    }
  }

  /// By how much the parts of each equation exceed its total after a move.
  private func imbalance(_ before: [Int: Int], after move: Move) -> [Int: Int] {
    var after = before
    for group in suppression.memberships[move.cell] {
      let change = suppression.equations[group].total == move.cell ? -move.step : move.step
      let sum = (after[group] ?? 0) + change
      after[group] = sum == 0 ? nil : sum
    }
    return after
  }

  private func moves(along states: [State], to index: Int) -> [Move] {
    var moves: [Move] = []
    var position: Int? = index
    while let current = position {
      moves.append(states[current].move)
      position = states[current].before
    }
    return moves
  }

  private func changed(along states: [State], to index: Int) -> [Int] { moves(along: states, to: index).map(\.cell) }
}
