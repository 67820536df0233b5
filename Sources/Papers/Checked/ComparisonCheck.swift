import Diagnostics
import Figures

extension PaperCheck {
  /// A comparison behind an author's words, which has to be true; `nil` where it has no value, which is recorded.
  mutating func verdict(
    on written: String, _ comparison: Result<Comparison, Diagnostic>, of text: String, at place: Place
  ) -> (Figure, Verdict)? {
    switch comparison.flatMap({ evaluation.compare($0, in: paper.front.period) }) {
    case .success(let result): return (result.figure, result.verdict(on: written, at: place))
    case .failure(let problem):
      if !evaluation.isEcho(problem, of: text) { diagnostics.append(problem) }
      return nil
    }
  }
}
