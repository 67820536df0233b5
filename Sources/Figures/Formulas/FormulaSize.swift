/// What working a formula out takes, the formulas in it included.
struct FormulaSize {
  /// How many numbers it takes.
  var numbers: Int
  /// How deep formulas stand in it, itself included.
  var depth = 1

  /// How many numbers a formula may take.
  static let largest = 200
  /// How deep formulas may stand in each other: working out goes as deep, on threads with little room.
  static let deepest = 20

  /// The size with that of a formula in it.
  func holding(_ part: FormulaSize) -> FormulaSize {
    FormulaSize(numbers: numbers + part.numbers, depth: max(depth, part.depth + 1))
  }

  /// What is too much about it, and what to do; `nil` where nothing is.
  var excess: (what: String, help: String)? {
    if numbers > Self.largest {
      return (
        "takes more than \(Self.largest) numbers, those of the formulas in it included",
        "use statistics such as .sum and .mean over a range of periods"
      )
    }
    guard depth > Self.deepest else { return nil }
    return ("holds formulas in each other more than \(Self.deepest) deep", "name the figures themselves in it")
  }
}
