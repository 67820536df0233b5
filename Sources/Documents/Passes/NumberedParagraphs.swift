import CCmark

extension Pass {
  /// Gives sections and top-level paragraphs their place in a numbering, where the document has one: typed numbers are
  /// taken out, to be checked, and paragraphs get the gap for the number that is worked out.
  static let numberedParagraphs = Pass(name: "numbered paragraphs") { root, composition in
    guard composition.numbering == .paragraphs else { return }
    for node in root.children {
      let place = composition.locator.place(line: node.startLine)
      if node.kind == CMARK_NODE_HEADING, node.headingLevel == 2 {
        let typed = node.takeTypedNumber(parts: 1)
        composition.numbered.append(
          NumberedText(isSection: true, typed: typed, id: nil, text: node.plainText, place: place))
      } else if node.kind == CMARK_NODE_PARAGRAPH, !node.isParagraph(startingWith: CaptionSyntax.isCaption) {
        let typed = node.takeTypedNumber(parts: 2)
        let id = node.takeExplicitID().flatMap { composition.claim($0, at: place) ? $0 : nil }
        let list = node.next.flatMap { $0.kind == CMARK_NODE_LIST ? $0.children : nil } ?? []
        composition.numbered.append(
          NumberedText(
            isSection: false, typed: typed, id: id, text: node.plainText, place: place,
            list: list.compactMap { $0.firstChild?.plainText }))
        let slot = composition.slot(.paragraphNumber(paragraph: composition.numbered.count - 1), at: place)
        node.prepend(CMARK_NODE_CUSTOM_INLINE, enter: slot)
      }
    }
  }
}
