import CCmark

extension Pass {
  /// Links to other documents, `[the minutes](minutes.md)`: their address is a slot, since only the site knows it.
  static let documentLinks = Pass(name: "document links") { root, composition in
    for visit in root.visits(CMARK_NODE_LINK) {
      let (link, address) = (visit.node, Address(visit.node.url))
      guard address.isDocument, !visit.insideImage else { continue }
      let places = composition.locator.places(ofLink: visit, to: link.url)
      let marker = composition.slot(
        .documentLink(destination: link.url), html: link.innerHTML, at: places.words, target: places.target)
      let title = link.title.isEmpty ? "" : " title=\"\(HTMLText.escaped(link.title))\""
      link.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: "<a href=\"\(marker)\"\(title)>", exit: "</a>")
    }
  }
}
