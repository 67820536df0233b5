/// Narrows what hidden counts could be by every equation in turn, until nothing narrows further.
///
/// It is sound: a value that it excludes is impossible. It is weaker than linear programming: it looks at one equation at
/// a time, so it may leave a count several values that only one fits in the end. `Suppression.protect` therefore does not
/// rest on it alone.
struct IntervalAttack: Sendable {
  /// Beyond this no bound is kept, so that sums of bounds do not overflow; no count comes near it.
  private static let furthest = 1_000_000_000_000

  /// What each cell could be.
  private(set) var feasible: [Feasible]
  private let suppression: Suppression
  private var queue: [Int] = []
  private var isQueued: [Bool]

  /// An attack that starts from what each cell is taken for.
  init(_ suppression: Suppression, from feasible: [Feasible]) {
    self.suppression = suppression
    self.feasible = feasible
    isQueued = suppression.equations.map { _ in false }
  }

  /// An attack by a reader.
  init(_ suppression: Suppression, by reader: Suppression.Reader) {
    self.init(suppression, from: suppression.cells.indices.map { suppression.domain(of: $0, for: reader) })
  }

  /// Runs through every equation.
  /// - Returns: an equation that nothing can fulfil; `nil` where there is none.
  mutating func run() -> Int? {
    for equation in suppression.equations.indices { enqueue(equation) }
    return propagate()
  }

  /// Fixes a cell and draws the consequences.
  /// - Returns: an equation that nothing can fulfil then.
  mutating func fix(_ cell: Int, at value: Int) -> Int? {
    feasible[cell] = Feasible(lower: value, upper: value)
    for equation in suppression.memberships[cell] { enqueue(equation) }
    return propagate()
  }

  private mutating func enqueue(_ equation: Int) {
    guard !isQueued[equation] else { return }
    isQueued[equation] = true
    queue.append(equation)
  }

  private mutating func propagate() -> Int? {
    // Narrowing could go on for as many steps as a count is large; to stop early leaves the intervals sound.
    let limit = 10_000 + 50 * suppression.equations.count
    var next = 0
    while next < queue.count, next < limit {
      let equation = queue[next]
      next += 1
      isQueued[equation] = false
      guard narrow(suppression.equations[equation]) else { return equation }
    }
    for equation in queue[next...] { isQueued[equation] = false }
    queue = []
    return nil
  }

  /// Narrows the members of one equation; `false` where one of them is left without a value.
  private mutating func narrow(_ equation: Suppression.Equation) -> Bool {
    var (lowest, highest, open) = (0, 0, 0)
    for part in equation.parts {
      lowest += feasible[part].lower
      if feasible[part].upper == Feasible.unbounded { open += 1 } else { highest += feasible[part].upper }
    }
    let total = feasible[equation.total]
    guard tighten(equation.total, lowest, open == 0 ? highest : Feasible.unbounded) else { return false }
    for part in equation.parts {
      let own = feasible[part]
      let isOpen = own.upper == Feasible.unbounded
      let othersAreBounded = open - (isOpen ? 1 : 0) == 0
      let lower = othersAreBounded ? total.lower - (highest - (isOpen ? 0 : own.upper)) : own.lower
      let upper = total.upper == Feasible.unbounded ? Feasible.unbounded : total.upper - (lowest - own.lower)
      guard tighten(part, lower, upper) else { return false }
    }
    return true
  }

  private mutating func tighten(_ cell: Int, _ lower: Int, _ upper: Int) -> Bool {
    let old = feasible[cell]
    let bound = upper > Self.furthest ? Feasible.unbounded : upper
    let new = Feasible(lower: max(old.lower, lower), upper: min(old.upper, bound))
    guard new.lower <= min(new.upper, Self.furthest) else { return false }
    if new != old {
      feasible[cell] = new
      for equation in suppression.memberships[cell] { enqueue(equation) }
    }
    return true
  }
}
