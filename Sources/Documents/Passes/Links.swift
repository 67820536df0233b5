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
    guard !Address.ownSchemes.contains(scheme) || visit.node.kind == CMARK_NODE_IMAGE else { return }
    let near = ClosestName.to(scheme, among: Address.ownSchemes + Address.allowedSchemes)
    report(
      .unsafeLink, at: locator.places(ofLink: visit, to: visit.node.url).target,
      "an address cannot start with '\(scheme):'",
      help: near.map { "did you mean '\($0):'?" } ?? "use an address that starts with https://")
  }
}
