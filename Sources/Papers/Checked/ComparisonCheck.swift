import Diagnostics
import Documents
import Figures

extension PaperCheck {
  /// A comparison behind an author's words, which has to be true; what is wrong with it is recorded.
  mutating func resolve(
    _ comparison: Result<Comparison, Diagnostic>, of text: String, behind written: String, _ slot: Slot
  ) -> ResolvedSlot {
    switch comparison.flatMap({ evaluation.compare($0, in: paper.front.period) }) {
    case .success(let result):
      if case .contradicts(let problem) = result.verdict(on: written, at: slot.place) { diagnostics.append(problem) }
      return .verified(result.figure)
    case .failure(let problem):
      if !evaluation.isEcho(problem, of: text) { diagnostics.append(problem) }
      return .number(nil)
    }
  }
}
