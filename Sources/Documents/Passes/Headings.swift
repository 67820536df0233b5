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
        composition.headings.append(Heading(level: heading.headingLevel, id: id, text: text, place: place))
      }
      heading.prepend(CMARK_NODE_CUSTOM_INLINE, enter: enter)
    }
  }
}
