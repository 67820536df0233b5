import CCmark
import Diagnostics

extension Pass {
  /// Verified figures: `[81.2%](=pi4.mean)`.
  static let verifiedFigures = referenceLinks(
    "verified figures", scheme: "=", target: "figure", withoutWords: "write `= pi4.mean` to have the value computed"
  ) { .verifiedFigure(written: $0, reference: $1) }

  /// Citations: `[nearly 1,000](cite:dfe-workforce-2021)`.
  static let citations = referenceLinks(
    "citations", scheme: "cite:", target: "publication", withoutWords: "write what is cited between [ and ]"
  ) { .citation(written: $0, source: $1) }

  /// Cross-references: `[Table](ref:finance)`.
  static let crossReferences = referenceLinks(
    "cross-references", scheme: "ref:", target: "id", withoutWords: "write 'Table' or 'Section' between [ and ]"
  ) { .crossReference(written: $0, target: $1) }

  /// A pass that turns links of one scheme into slots.
  private static func referenceLinks(
    _ name: String, scheme: String, target noun: String, withoutWords: String,
    kind: @escaping @Sendable (_ written: String, _ target: String) -> Slot.Kind
  ) -> Pass {
    Pass(name: name) { root, composition in
      for visit in root.visits(CMARK_NODE_LINK) where visit.node.url.hasPrefix(scheme) {
        let link = visit.node
        let target = String(link.url.dropFirst(scheme.count)).trimmed
        let written = link.plainText.trimmed
        let places = composition.locator.places(ofLink: visit, to: link.url, skipping: scheme)
        if target.isEmpty {
          composition.report(
            .figureSyntax, at: places.words, "there is no \(noun) after '\(scheme)'",
            help: "write [words](\(scheme)name)")
        } else if written.isEmpty || written == link.url {
          composition.report(.figureSyntax, at: places.words, "this reference has no words", help: withoutWords)
        } else if visit.insideImage {
          composition.report(
            .figureSyntax, at: places.words, "a reference cannot stand in an image's description",
            help: "write the words alone")
        } else {
          let marker = composition.slot(
            kind(written, target), html: link.innerHTML, at: places.words, target: places.target)
          link.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: marker, keepingChildren: false)
        }
      }
    }
  }
}
