import Documents
import Figures
import Indicators

extension PaperCheck {
  /// Holds the figures of each text against the words between them.
  /// - Parameters:
  ///   - slots: the gaps of a document or phrase, with what they say.
  ///   - texts: its texts.
  mutating func checkPassages(_ slots: [Slot], _ resolved: [ResolvedSlot], in texts: [ProseText]) {
    var said: [Int: [String.Index: SaidFigure]] = [:]
    for (slot, resolved) in zip(slots, resolved) {
      guard let gap = slot.gap, texts.indices.contains(gap.text), let figure = resolved.figure else { continue }
      var written: String?
      if case .verifiedFigure(let words, _) = slot.kind { written = words }
      said[gap.text, default: [:]][texts[gap.text].words(around: gap).before.endIndex] = SaidFigure(
        figure, written: written, of: figure.indicator.flatMap { library.book[$0] }, in: paper.front.period)
    }
    for (index, text) in texts.enumerated() {
      guard let figures = said[index], figures.count > 1 else { continue }
      let document = paper.document
      diagnostics += Passage(text.text, figures: figures).problems { words in
        document.places(of: [text.range(of: words)], in: text).first ?? paper.place
      }
    }
  }
}
