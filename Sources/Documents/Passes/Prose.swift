import CCmark

extension Pass {
  /// Gathers the author's words; runs before references become slots, so that their words stay out.
  static let prose = Pass(name: "prose") { root, composition in
    var gathering = ProseGathering()
    let kinds = [
      CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_LINK, CMARK_NODE_IMAGE,
    ]
    for visit in root.visits(kinds) { gathering.take(visit, &composition.locator) }
    (composition.texts, composition.figureGaps, composition.codeGaps) = gathering.gathered
  }
}
