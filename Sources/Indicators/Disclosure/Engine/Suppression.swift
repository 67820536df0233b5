/// Counts that add up, and which of them are hidden.
///
/// The steps stand apart, so that each can be tested: `suppressPrimaries`, `suppressSecondaries`, an `IntervalAttack` on
/// what is left, and `protect`, which takes them all and mends what the first two leave open. Whole numbers throughout;
/// a count is at most `largest`, so that no sum of them overflows.
struct Suppression: Sendable {
  /// What a reader sees of a count.
  enum Status: Sendable {
    /// The count itself.
    case visible
    /// `c`, since the count is small.
    case primary
    /// `c`, since a small count could be worked out from it.
    case secondary
    /// `c` in the file already; the count is not known here either.
    case given
    /// No count at all (an empty cell, `x`, `z` …): a reader is taken to know what it adds to a total.
    case absent
  }

  /// One count.
  struct Cell: Sendable {
    /// The count; `nil` where the file does not tell it.
    let value: Int?
    var status: Status
    /// Whether no table prints it, as the part of a whole that a percentage leaves over: hiding it costs nothing.
    var isImplied = false

    init(_ value: Int?, _ status: Status = .visible, isImplied: Bool = false) {
      self.value = value
      self.status = status
      self.isImplied = isImplied
    }

    var isHidden: Bool { status == .primary || status == .secondary || status == .given }
    /// Whether it may be hidden: a zero stays, where a table prints it.
    var canBeHidden: Bool { status == .visible && (value != 0 || isImplied) }
  }

  /// A total and the cells that add up to it, by their positions.
  struct Equation: Sendable {
    let total: Int
    let parts: [Int]
    var members: [Int] { parts + [total] }
  }

  /// The largest count that is taken: a thousand million.
  static let largest = 1_000_000_000

  /// Counts from 1 to this are small.
  let threshold: Int
  private(set) var cells: [Cell]
  let equations: [Equation]
  /// The equations that each cell belongs to.
  let memberships: [[Int]]
  /// Whether a second answer was found for every hidden count.
  var isProven = true
  /// How many members of each equation are hidden.
  private var hidden: [Int]

  /// Counts under equations whose members are positions of `cells`, each once in an equation.
  init(threshold: Int, cells: [Cell], equations: [Equation]) {
    self.threshold = threshold
    self.cells = cells
    self.equations = equations
    var memberships = cells.map { _ in [Int]() }
    for (index, equation) in equations.enumerated() {
      for member in equation.members { memberships[member].append(index) }
    }
    self.memberships = memberships
    hidden = equations.map { equation in equation.members.count { cells[$0].isHidden } }
  }

  /// Hides a count.
  mutating func hide(_ cell: Int, as status: Status) {
    guard !cells[cell].isHidden else { return }
    cells[cell].status = status
    for equation in memberships[cell] { hidden[equation] += 1 }
  }

  /// Hides every count from 1 to the threshold.
  mutating func suppressPrimaries() {
    for (index, cell) in cells.enumerated() where cell.status == .visible {
      if let value = cell.value, (1...threshold).contains(value) { hide(index, as: .primary) }
    }
  }

  /// Wherever a group has exactly one hidden member, hides the smallest visible part too (of equals the first), or the
  /// total where no part is left; and again in every group that this touches, until nothing changes.
  mutating func suppressSecondaries() { suppressSecondaries(in: Array(equations.indices)) }

  /// The same, starting from some of the groups.
  mutating func suppressSecondaries(in groups: [Int]) {
    var queue = groups
    var next = 0
    while next < queue.count {
      let group = queue[next]
      next += 1
      guard hidden[group] == 1, let cell = candidate(in: group) else { continue }
      hide(cell, as: .secondary)
      queue += memberships[cell]
    }
  }

  /// The member of a group to hide next: a part that nobody prints, else the smallest visible part, else the total.
  func candidate(in group: Int) -> Int? {
    let equation = equations[group]
    var best: Int?
    for part in equation.parts where cells[part].canBeHidden {
      if cells[part].isImplied { return part }
      if let known = best, (cells[known].value ?? 0) <= (cells[part].value ?? 0) { continue }
      best = part
    }
    return best ?? (cells[equation.total].canBeHidden ? equation.total : nil)
  }
}
