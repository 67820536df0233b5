import CCmark

extension Pass {
  /// Takes out control characters written as entities, `&#1;`, which could pass for markers.
  static let controlCharacters = Pass(name: "control characters") { root, _ in root.cleanControlCharacters() }
}

extension Node {
  /// Puts U+FFFD for what `Marker.cleaned` takes out, wherever libcmark decodes entities.
  func cleanControlCharacters() {
    for visit in visits(CMARK_NODE_TEXT, CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_CODE_BLOCK) {
      let node = visit.node
      switch node.kind {
      case CMARK_NODE_TEXT: Self.clean(node.literal) { node.literal = $0 }
      case CMARK_NODE_CODE_BLOCK: Self.clean(node.fenceInfo) { node.fenceInfo = $0 }
      default:
        Self.clean(node.url) { node.url = $0 }
        Self.clean(node.title) { node.title = $0 }
      }
    }
  }

  private static func clean(_ text: String, _ set: (String) -> Void) {
    let cleaned = Marker.cleaned(text)
    if cleaned != text { set(cleaned) }
  }
}
