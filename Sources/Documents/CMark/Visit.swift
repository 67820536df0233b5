import CCmark

/// A node as a walk over the tree met it.
struct Visit {
  /// The node.
  let node: Node
  /// The last line of the block that the node is or is part of.
  let endLine: Int
  /// The tag of the fragment around the node; 0 outside fragments.
  let fragment: Int
  /// Whether the node is part of an image's alternative text.
  let insideImage: Bool
  /// Whether the node is part of a link's text.
  let insideLink: Bool
  /// Whether that link is a verified figure, a citation or a cross-reference.
  let insideReference: Bool
  /// Which stretch of words the node is in: a paragraph, heading, table cell, caption or title; images' descriptions
  /// count below zero.
  let words: Int
}

extension Node {
  /// The nodes of some kinds below this one, in document order. Passes may change each node they are given.
  func visits(_ kinds: cmark_node_type...) -> [Visit] { visits(kinds) }

  /// The nodes of some kinds below this one, in document order.
  func visits(_ kinds: [cmark_node_type]) -> [Visit] {
    var found: [Visit] = []
    var walk = Walk()
    var node = firstChild
    while let current = node {
      let kind = current.kind
      if kinds.contains(kind) { found.append(walk.visit(current)) }
      if let child = current.firstChild {
        walk.enter(current, kind)
        node = child
      } else {
        node = walk.following(current, within: self)
      }
    }
    return found
  }
}

/// Where a walk stands. Trees may be tens of thousands of levels deep, so it does not recurse.
private struct Walk {
  private var images = 0
  private var links = 0
  private var isReference = false
  private var fragment = 0
  private var endLine = 0
  private var words = 0
  private var descriptions = 0

  func visit(_ node: Node) -> Visit {
    Visit(
      node: node, endLine: max(node.endLine, endLine), fragment: fragment, insideImage: images > 0,
      insideLink: links > 0, insideReference: links > 0 && isReference,
      words: images > 0 ? -descriptions : words)
  }

  mutating func enter(_ node: Node, _ kind: cmark_node_type) {
    if kind == CMARK_NODE_IMAGE {
      if images == 0 { descriptions += 1 }
      images += 1
    }
    if kind == CMARK_NODE_LINK {
      links += 1
      isReference = ["=", "cite:", "ref:"].contains { node.url.hasPrefix($0) }
    }
    if kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING { endLine = node.endLine }
    if node.tag != 0 { fragment = node.tag }
    if holdsWords(node, kind) { words += 1 }
  }

  private func holdsWords(_ node: Node, _ kind: cmark_node_type) -> Bool {
    kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING
      || kind == CMARK_NODE_CUSTOM_INLINE && node.parent?.kind == CMARK_NODE_CUSTOM_BLOCK
  }

  private mutating func leave(_ node: Node) {
    let kind = node.kind
    if kind == CMARK_NODE_IMAGE { images -= 1 }
    if kind == CMARK_NODE_LINK { links -= 1 }
    if kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING { endLine = 0 }
    if node.tag != 0 { fragment = 0 }
  }

  /// The next node in document order after a node and all below it.
  mutating func following(_ node: Node, within root: Node) -> Node? {
    var node = node
    while true {
      if let next = node.next { return next }
      guard let parent = node.parent, parent != root else { return nil }
      leave(parent)
      node = parent
    }
  }
}
