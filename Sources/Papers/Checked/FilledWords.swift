import Diagnostics
import Documents
import Figures

extension CheckedPaper {
  /// Words that stand on some lines of the text, with the figures that the build writes there filled in.
  public func filled(_ words: String, lines: Range<Int>) -> String {
    zip(paper.document.slots, slots).reduce(words) { words, pair in
      guard case .computedFigure(let reference) = pair.0.kind, case .computed(let figure) = pair.1,
        lines.contains(pair.0.place.line)
      else { return words }
      return words.replacing("= \(reference)", with: figure.display, maxReplacements: 1)
    }
  }
}
