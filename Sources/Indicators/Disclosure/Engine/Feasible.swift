/// The values that a count could have, from the lowest to the highest.
struct Feasible: Hashable, Sendable {
  /// Stands for no upper bound; no sum of counts comes near it.
  static let unbounded = Int.max

  var lower: Int
  var upper: Int

  /// Whether there is only one.
  var isUnique: Bool { lower == upper }
}

extension Suppression {
  /// What somebody knows who tries to work out hidden counts.
  enum Reader: Sendable {
    /// That each `c` stands for at least 1.
    case ofSymbols
    /// Also the threshold, and which counts were small: those are at most the threshold, the others above it. Nobody is
    /// told this; who withstands such a reader withstands every other.
    case ofRules
  }

  /// What a reader takes a count for before adding anything up; a count that nobody knows may be anything.
  func domain(of index: Int, for reader: Reader) -> Feasible {
    let cell = cells[index]
    switch (cell.status, reader) {
    case (.visible, _): return Feasible(lower: cell.value ?? 0, upper: cell.value ?? Feasible.unbounded)
    case (.absent, _): return Feasible(lower: 0, upper: Feasible.unbounded)
    case (.primary, .ofRules): return Feasible(lower: 1, upper: threshold)
    // Of what nobody prints it cannot be seen whether it is hidden.
    case (.secondary, _) where cell.isImplied: return Feasible(lower: 0, upper: Feasible.unbounded)
    case (.secondary, .ofRules): return Feasible(lower: threshold + 1, upper: Feasible.unbounded)
    case (.primary, _), (.secondary, _), (.given, _): return Feasible(lower: 1, upper: Feasible.unbounded)
    }
  }
}
