import CCmark
import Diagnostics

extension Pass {
  /// Verified figures: `[81.2%](=pi4.mean)`.
  static let verifiedFigures = ReferenceLinks(
    scheme: "=", noun: "figure", withoutWords: "write `= pi4.mean` to have the value computed"
  ) { .verifiedFigure(written: $0, reference: $1) }.pass("verified figures")

  /// Citations: `[nearly 1,000](cite:dfe-workforce-2021)`.
  static let citations = ReferenceLinks(
    scheme: "cite:", noun: "publication", withoutWords: "write what is cited between [ and ]"
  ) { .citation(written: $0, source: $1) }.pass("citations")

  /// Cross-references: `[Table](ref:finance)`.
  static let crossReferences = ReferenceLinks(
    scheme: "ref:", noun: "id", withoutWords: "write 'Table' or 'Section' between [ and ]"
  ) { .crossReference(written: $0, target: $1) }.pass("cross-references")
}

/// Links of one scheme, which become slots.
private struct ReferenceLinks: Sendable {
  /// What the destination starts with.
  let scheme: String
  /// What the rest of the destination names.
  let noun: String
  /// The help for a reference without words.
  let withoutWords: String
  let kind: @Sendable (_ written: String, _ target: String) -> Slot.Kind

  func pass(_ name: String) -> Pass {
    Pass(name: name) { root, composition in
      let visits = root.visits(CMARK_NODE_LINK).filter { $0.node.url.hasPrefix(scheme) }
      // The prose was gathered from these same figures, in this order.
      let gaps = scheme == "=" && composition.figureGaps.count == visits.count ? composition.figureGaps : []
      for (index, visit) in visits.enumerated() {
        replace(visit, at: gaps.isEmpty ? nil : gaps[index], &composition)
      }
    }
  }

  private func replace(_ visit: Visit, at gap: ProseText.Gap?, _ composition: inout Composition) {
    let link = visit.node
    let target = String(link.url.dropFirst(scheme.count)).trimmed
    let written = link.plainText.trimmed
    let places = composition.locator.places(ofLink: visit, to: link.url, skipping: scheme)
    if let (message, help) = problem(visit, written: written, target: target) {
      composition.report(.figureSyntax, at: places.words, message, help: help)
    } else {
      let marker = composition.slot(
        kind(written, target), html: link.innerHTML, at: places.words, target: places.target, gap: gap)
      link.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: marker, keepingChildren: false)
    }
  }

  private func problem(_ visit: Visit, written: String, target: String) -> (message: String, help: String)? {
    if target.isEmpty { return ("there is no \(noun) after '\(scheme)'", "write [words](\(scheme)name)") }
    if written.isEmpty || written == visit.node.url { return ("this reference has no words", withoutWords) }
    guard visit.insideImage else { return nil }
    return ("a reference cannot stand in an image's description", "write the words alone")
  }
}
