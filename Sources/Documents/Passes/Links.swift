import CCmark
import Diagnostics

extension Pass {
  /// Refuses links that are not web, mail or telephone addresses; their words stay.
  static let links = Pass(name: "links") { root, composition in
    for visit in root.visits(CMARK_NODE_LINK) {
      let link = visit.node
      guard let scheme = Address(link.url).scheme, !Address(link.url).isSafe else { continue }
      composition.refuse(visit, scheme: scheme)
      guard composition.output == .page else { continue }
      link.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: "")
    }
  }
}

extension Composition {
  /// Reports the scheme of a link or image.
  mutating func refuse(_ visit: Visit, scheme: String) {
    let isLink = visit.node.kind == CMARK_NODE_LINK
    let wasReference = Address.ownSchemes.contains { visit.node.url.hasPrefix("\($0):") }
    guard !(isLink && wasReference) else { return }
    let near = ClosestName.to(scheme, among: Address.ownSchemes + Address.allowedSchemes)
    report(
      .unsafeLink, at: locator.places(ofLink: visit, to: visit.node.url).target,
      "an address cannot start with '\(visit.node.url.prefix(scheme.count)):'",
      help: near.flatMap { isLink ? "did you mean '\($0):'?" : nil } ?? "use an address that starts with https://")
  }
}
