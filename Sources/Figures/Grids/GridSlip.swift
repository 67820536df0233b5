import Indicators

/// One way in which a printed total comes to miss its parts.
///
/// A slip is one file in `Slips` and one line in `all`. It is told only where it explains what is printed exactly.
struct GridSlip: Sendable {
  /// What it is called in tests.
  let name: String
  /// What may have happened, in words after "perhaps:"; `nil` where it would not explain what is printed.
  let guess: @Sendable (GridMisprint) -> String?

  /// Every slip; the first that explains a number is told.
  static let all: [GridSlip] = [.wrongSign, .missingPart, .doubledPart, .swappedDigits, .strangePart]

  /// What explains a misprint best, if anything does.
  static func perhaps(_ misprint: GridMisprint) -> String? {
    for slip in all {
      if let guess = slip.guess(misprint) { return guess }
    }
    return nil
  }
}

extension GridMisprint {
  /// The one part that is a number; `nil` where there are none or several, since a guess has to be sure.
  func only(_ number: Exact, among parts: [GridPart]) -> GridPart? {
    guard number != .zero, computation.isSum else { return nil }
    let found = parts.filter { $0.value.number == number }
    return found.count == 1 ? found.first : nil
  }
}
