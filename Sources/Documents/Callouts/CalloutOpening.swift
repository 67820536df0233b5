import CCmark
import Diagnostics

/// The first line of a callout: `[!QUOTE] Ofsted, May 2022`.
struct CalloutOpening {
  let quote: Node
  let paragraph: Node
  let first: Node
  let word: String

  /// Reads a block quote's start; `nil` where it is an ordinary quote.
  init?(_ quote: Node, _ locator: Locator) {
    guard let paragraph = quote.firstChild, paragraph.kind == CMARK_NODE_PARAGRAPH,
      let first = paragraph.firstChild, first.kind == CMARK_NODE_TEXT, first.literal.hasPrefix("[!"),
      locator.has("[!", at: Position(line: paragraph.startLine, column: paragraph.startColumn))
    else { return nil }
    let rest = first.literal.dropFirst(2)
    guard let end = rest.firstIndex(of: "]"), end > rest.startIndex else { return nil }
    let word = rest[..<end]
    guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return nil }
    (self.quote, self.paragraph, self.first, self.word) = (quote, paragraph, first, String(word))
  }

  /// Title and text without markup, before the quote is built.
  var text: String { String(quote.plainText.dropFirst(word.count + 3)).trimmed }

  /// The place of the `[!WORD]`.
  func place(in locator: Locator) -> Place {
    let start = Position(line: paragraph.startLine, column: paragraph.startColumn)
    return locator.place(start, bytes: word.utf8.count + 3, line: start.line)
  }

  /// Makes the quote the callout.
  func build(_ kind: CalloutKind) {
    let title = takeTitle()
    let label = HTMLText.escaped(kind.label)
    let attributes = "class=\"callout callout-\(HTMLText.escaped(kind.word.lowercased()))\" aria-label=\"\(label)\""
    switch kind.element {
    case .panel: buildPanel(attributes, "<span class=\"callout-label\">\(label)</span>", title)
    case .banner: buildPanel(attributes, "", title)
    case .quotation: buildQuotation(attributes, title)
    }
    if paragraph.firstChild == nil { paragraph.remove() }
  }

  private func buildPanel(_ attributes: String, _ label: String, _ title: [Node]) {
    let panel = quote.replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: "<aside \(attributes)>", exit: "</aside>")
    guard !label.isEmpty || !title.isEmpty else { return }
    let space = label.isEmpty || title.isEmpty ? "" : " "
    let start = "<p class=\"callout-title\">\(label)\(space)"
    put(title, into: panel?.prepend(CMARK_NODE_CUSTOM_INLINE, enter: start, exit: "</p>"))
  }

  private func buildQuotation(_ attributes: String, _ title: [Node]) {
    let words = quote.replace(with: CMARK_NODE_CUSTOM_BLOCK, enter: "<blockquote>", exit: "</blockquote>")
    let figure = words?.insertBefore(CMARK_NODE_CUSTOM_BLOCK, enter: "<figure \(attributes)>", exit: "</figure>")
    if let words { figure?.adopt([words]) }
    guard !title.isEmpty else { return }
    put(title, into: figure?.append(CMARK_NODE_CUSTOM_INLINE, enter: "<figcaption>", exit: "</figcaption>"))
  }

  /// Moves the title; it stays part of the fragment that its paragraph is.
  private func put(_ title: [Node], into holder: Node?) {
    holder?.tag = paragraph.tag
    holder?.adopt(title)
  }

  /// Takes the first line out of the paragraph: its inlines after the word.
  private func takeTitle() -> [Node] {
    let rest = String(first.literal.dropFirst(word.count + 3).drop { $0 == " " })
    first.literal = rest
    let all = paragraph.children
    let line = all.prefix { $0.kind != CMARK_NODE_SOFTBREAK && $0.kind != CMARK_NODE_LINEBREAK }
    if line.count < all.count { all[line.count].remove() }
    guard rest.isEmpty else { return Array(line) }
    first.remove()
    return Array(line.dropFirst())
  }
}
