import Diagnostics
import Documents
import Figures

extension PaperCheck {
  /// Reports every figure in the paper's words that is neither computed, verified nor cited.
  /// - Parameters:
  ///   - texts: the words: those of the text, of titles, captions and notes.
  ///   - slots: what stands in their gaps.
  /// - Returns: how many there are.
  mutating func checkUnbound(_ texts: [ProseText], besides slots: [CheckedSlot]) -> Int {
    let references = references(in: slots)
    var count = 0
    for text in texts {
      let numerals = Numerals.unbound(in: text.text)
      let places = numerals.isEmpty ? [] : paper.document.places(of: numerals.map(\.range), in: text)
      for (numeral, place) in zip(numerals, places) {
        let written = numeral.text.replacing("\n", with: " ")
        diagnostics.append(
          Diagnostic(
            .unboundFigure, at: place, "\(written) is neither computed, verified nor cited",
            help: help(for: written, in: text.holder, references)))
      }
      count += numerals.count
    }
    return count
  }

  private func help(for written: String, in holder: ProseText.Holder, _ references: [String: String]) -> String {
    switch holder {
    case .imageDescription: return "say it in the text: an image's description can hold no reference"
    case .title: return "say it in the text: a link's title can hold no reference"
    case .prose: break
    }
    if let reference = references[written] { return "write [\(written)](\(reference)), as elsewhere in this document" }
    return "write [\(written)](=name) to have it checked, or [\(written)](cite:id) to name its publication"
  }

  /// What is referred to elsewhere in the document, by the words for it.
  private func references(in slots: [CheckedSlot]) -> [String: String] {
    let pairs = slots.compactMap { gap -> (String, String)? in
      switch (gap.slot.kind, gap.resolved) {
      case (.computedFigure(let reference), .computed(let figure)): (figure.display, "=\(reference)")
      case (.verifiedFigure(let written, let reference), .verified): (written, "=\(reference)")
      case (.citation(let written, let source), .citation): (written, "cite:\(source)")
      default: nil
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
