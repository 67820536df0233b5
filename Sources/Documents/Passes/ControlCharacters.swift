import CCmark

extension Pass {
  /// Takes out control characters written as entities, `&#1;`, which could pass for markers.
  static let controlCharacters = Pass(name: "control characters") { root, _ in
    let kinds = [CMARK_NODE_TEXT, CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_CODE_BLOCK]
    for visit in root.visits(kinds) {
      let node = visit.node
      switch node.kind {
      case CMARK_NODE_TEXT: clean(node.literal) { node.literal = $0 }
      case CMARK_NODE_CODE_BLOCK: clean(node.fenceInfo) { node.fenceInfo = $0 }
      default:
        clean(node.url) { node.url = $0 }
        clean(node.title) { node.title = $0 }
      }
    }
  }

  private static func clean(_ text: String, _ set: (String) -> Void) {
    let cleaned = Marker.cleaned(text)
    if cleaned != text { set(cleaned) }
  }
}
