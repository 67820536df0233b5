import CCmark
import Diagnostics

extension Pass {
  /// Gives headings their ids, `## Title {#id}` or made from the words, and top-level ones the gap for their number.
  static let headings = Pass(name: "headings", isOfBlocks: true) { root, composition in
    let headings = root.visits(CMARK_NODE_HEADING).map(\.node)
    var explicit: [Node: String] = [:]
    for heading in headings {
      guard let id = heading.takeExplicitID() else { continue }
      let place = composition.locator.place(line: heading.startLine)
      if composition.claim(id, at: place) { explicit[heading] = id }
    }
    var ids = HeadingIDs(taken: Set(composition.claimedIDs.keys))
    for heading in headings {
      let text = heading.plainText
      let id = explicit[heading] ?? ids.id(for: text)
      composition.ids.append(id)
      var enter = Marker.id(composition.ids.count - 1).text
      if heading.isTopLevel {
        let place = composition.locator.place(line: heading.startLine)
        enter += composition.slot(.headingNumber(heading: composition.headings.count), at: place)
        composition.headings.append(
          Heading(
            level: heading.headingLevel, id: id, text: text, place: place,
            isEmpty: heading.headsNothing(in: composition.numbering)))
      }
      heading.prepend(CMARK_NODE_CUSTOM_INLINE, enter: enter)
    }
  }
}

extension Node {
  /// Whether no content and no deeper heading follows a heading at the body's top level. Comments have been taken out.
  fileprivate func headsNothing(in numbering: TextNumbering) -> Bool {
    // Right below an item of minutes stands the gap for its links.
    var following = numbering == .items && headingLevel == 2 ? next?.next : next
    while let node = following, node.kind == CMARK_NODE_THEMATIC_BREAK { following = node.next }
    guard let following else { return true }
    return following.kind == CMARK_NODE_HEADING && following.headingLevel <= headingLevel
  }
}
