import CCmark

extension Pass {
  /// Gives the sections of a chapter, 5.2, their place in the numbering: typed numbers are taken out, to be checked.
  static let numberedSections = Pass(name: "numbered sections", isOfBlocks: true) { root, composition in
    guard composition.numbering == .sections else { return }
    for node in root.children where node.kind == CMARK_NODE_HEADING && node.headingLevel == 2 {
      let place = composition.locator.place(line: node.startLine)
      let typed = node.takeTypedNumber(parts: 2, mayBeRoman: true)
      composition.numbered.append(
        NumberedText(isSection: true, typed: typed, id: nil, text: node.plainText, place: place))
    }
  }
}
