public import Diagnostics
import Indicators

extension Evaluation {
  /// Whether a problem with a figure or comparison only repeats that an indicator or formula in it is at fault, which
  /// has been reported.
  public func isEcho(_ problem: Diagnostic, of text: String) -> Bool {
    guard [.unknownIndicator, .figureUnavailable].contains(problem.rule) else { return false }
    return text.split { "<>=≤≥ ".contains($0) }.contains { side in
      let name = String(side.prefix { !".@/".contains($0) })
      return book.faulty.contains(name) || formulas.faulty.contains(name)
    }
  }
}
