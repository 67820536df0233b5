import CCmark

extension Pass {
  /// Gives the sections of a document that numbers items, 5/24, their place in the numbering: typed numbers are taken
  /// out, to be checked, and below each heading there is a gap for links.
  static let numberedItems = Pass(name: "numbered items", isOfBlocks: true) { root, composition in
    guard composition.numbering == .items else { return }
    for node in root.children where node.kind == CMARK_NODE_HEADING && node.headingLevel == 2 {
      let place = composition.locator.place(line: node.startLine)
      let typed = node.takeTypedNumber(parts: 2, separator: "/")
      composition.numbered.append(
        NumberedText(isSection: true, typed: typed, id: nil, text: node.plainText, place: place))
      let slot = composition.slot(.itemLinks(item: composition.numbered.count - 1), at: place)
      node.insertAfter(CMARK_NODE_CUSTOM_BLOCK, enter: slot)
    }
  }
}
