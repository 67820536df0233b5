import CCmark
import Diagnostics

extension Pass {
  /// Callouts: block quotes that start with `[!WORD]` and perhaps a title.
  static let callouts = Pass(name: "callouts") { root, composition in
    for visit in root.visits(CMARK_NODE_BLOCK_QUOTE) {
      guard let opening = CalloutOpening(visit.node) else { continue }
      guard let kind = composition.callouts.first(where: { $0.word.uppercased() == opening.word.uppercased() }) else {
        let place = opening.place(&composition)
        composition.report(
          .unknownCallout, at: place, "there is no callout [!\(opening.word)]",
          help: ClosestName.help(for: opening.word, among: composition.callouts.map(\.word)))
        continue
      }
      opening.build(kind)
    }
  }
}

/// The first line of a callout: `[!QUOTE] Ofsted, May 2022`.
private struct CalloutOpening {
  let quote: Node
  let paragraph: Node
  let first: Node
  let word: String

  /// Reads a block quote's start; `nil` where it is an ordinary quote.
  init?(_ quote: Node) {
    guard let paragraph = quote.firstChild, paragraph.kind == CMARK_NODE_PARAGRAPH,
      let first = paragraph.firstChild, first.kind == CMARK_NODE_TEXT, first.literal.hasPrefix("[!")
    else { return nil }
    let rest = first.literal.dropFirst(2)
    guard let end = rest.firstIndex(of: "]"), end > rest.startIndex else { return nil }
    let word = rest[..<end]
    guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return nil }
    (self.quote, self.paragraph, self.first, self.word) = (quote, paragraph, first, String(word))
  }

  func place(_ composition: inout Composition) -> Place {
    let text = "[!\(word)]"
    let start = Position(line: paragraph.startLine, column: 1)
    let found = composition.locator.search(text, from: start, through: paragraph.endLine)
    return composition.locator.place(found, bytes: text.utf8.count, line: paragraph.startLine)
  }

  /// Makes the quote the callout.
  func build(_ kind: CalloutKind) {
    let title = takeTitle()
    if paragraph.firstChild == nil { paragraph.remove() }
    let label = HTMLText.escaped(kind.label)
    let name = "callout callout-\(HTMLText.escaped(kind.word.lowercased()))"
    switch kind.element {
    case .panel:
      let callout = quote.replace(
        with: CMARK_NODE_CUSTOM_BLOCK, enter: "<aside class=\"\(name)\" aria-label=\"\(label)\">", exit: "</aside>")
      let heading = callout?.prepend(
        CMARK_NODE_CUSTOM_INLINE,
        enter: "<p class=\"callout-title\"><span class=\"callout-label\">\(label)</span>\(title.isEmpty ? "" : " ")",
        exit: "</p>")
      heading?.adopt(title)
    case .quotation:
      let words = quote.replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: "<blockquote>", exit: "</blockquote>")
      let figure = words?.insertBefore(
        CMARK_NODE_CUSTOM_BLOCK, enter: "<figure class=\"\(name)\" aria-label=\"\(label)\">", exit: "</figure>")
      if let words { figure?.adopt([words]) }
      guard !title.isEmpty else { return }
      figure?.append(CMARK_NODE_CUSTOM_INLINE, enter: "<figcaption>", exit: "</figcaption>")?.adopt(title)
    }
  }

  /// Takes the first line out of the paragraph: its inlines after the word.
  private func takeTitle() -> [Node] {
    let rest = String(first.literal.dropFirst(word.count + 3).drop { $0 == " " })
    first.literal = rest
    let line = paragraph.children.prefix { $0.kind != CMARK_NODE_SOFTBREAK && $0.kind != CMARK_NODE_LINEBREAK }
    if line.count < paragraph.children.count { paragraph.children[line.count].remove() }
    guard rest.isEmpty else { return Array(line) }
    first.remove()
    return Array(line.dropFirst())
  }
}
