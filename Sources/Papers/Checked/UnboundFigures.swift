import Diagnostics
import Documents
import Figures

extension PaperCheck {
  /// Reports every figure in the text that is neither computed, verified nor cited.
  /// - Parameter slots: what stands in the text's gaps, in order.
  /// - Returns: how many there are.
  mutating func checkUnbound(besides slots: [ResolvedSlot]) -> Int {
    let references = references(in: slots)
    var count = 0
    for text in paper.document.texts {
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
  private func references(in slots: [ResolvedSlot]) -> [String: String] {
    let pairs = zip(paper.document.slots, slots).compactMap { slot, resolved -> (String, String)? in
      switch (slot.kind, resolved) {
      case (.computedFigure(let reference), .computed(let figure)): (figure.display, "=\(reference)")
      case (.verifiedFigure(let written, let reference), .verified): (written, "=\(reference)")
      case (.citation(let written, let source), .citation): (written, "cite:\(source)")
      default: nil
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
