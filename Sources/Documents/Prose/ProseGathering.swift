import CCmark

/// Puts the words of a document together, stretch by stretch.
struct ProseGathering {
  private var texts: [ProseText] = []
  /// Where each verified figure and each code span stands, in the order of the walk.
  private var gaps: [ProseText.Gap] = []
  private var codeGaps: [ProseText.Gap] = []
  /// The text that each stretch of the walk has become.
  private var indices: [Int: Int] = [:]

  /// Adds what a node says.
  mutating func take(_ visit: Visit, _ locator: inout Locator) {
    let node = visit.node
    switch node.kind {
    case CMARK_NODE_TEXT where !visit.insideReference: append(node.literal, of: visit, &locator)
    case CMARK_NODE_SOFTBREAK where !visit.insideReference, CMARK_NODE_LINEBREAK where !visit.insideReference:
      append("\n", to: visit)
    case CMARK_NODE_CODE where !visit.insideReference:
      codeGaps.append(gap(at: visit))
      append(String(ProseText.gap), to: visit)
    case CMARK_NODE_IMAGE:
      append(String(ProseText.gap), to: visit)
      appendTitle(visit, &locator)
    case CMARK_NODE_LINK where ["=", "cite:", "ref:"].contains { node.url.hasPrefix($0) }:
      if node.url.hasPrefix("=") { gaps.append(gap(at: visit)) }
      append(String(ProseText.gap), to: visit)
    case CMARK_NODE_LINK: appendTitle(visit, &locator)
    default: break
    }
  }

  /// The texts that hold words, and where among them each verified figure and each code span stands; `nil` for one
  /// without words beside it.
  var gathered: (texts: [ProseText], gaps: [ProseText.Gap?], codeGaps: [ProseText.Gap?]) {
    var (kept, places): ([ProseText], [Int?]) = ([], [])
    for text in texts {
      let hasWords = text.text.contains { $0 != ProseText.gap && !$0.isWhitespace }
      places.append(hasWords ? kept.count : nil)
      if hasWords { kept.append(text) }
    }
    func moved(_ gap: ProseText.Gap) -> ProseText.Gap? {
      places[gap.text].map { ProseText.Gap(text: $0, offset: gap.offset) }
    }
    return (kept, gaps.map(moved), codeGaps.map(moved))
  }

  private mutating func gap(at visit: Visit) -> ProseText.Gap {
    let index = index(of: visit)
    return ProseText.Gap(text: index, offset: texts[index].text.utf8.count)
  }

  private mutating func append(_ literal: String, of visit: Visit, _ locator: inout Locator) {
    let claim = locator.claim(visit)
    let found = literal.allSatisfy(\.isWhitespace) ? nil : locator.find(literal, of: visit)
    let last = locator.lastLine(visit, claim)
    texts[index(of: visit)].append(literal, at: found ?? claim, isExact: found != nil, lastLine: last)
  }

  private mutating func append(_ text: String, to visit: Visit) { texts[index(of: visit)].append(text) }

  /// What a pointer held over a link or image shows.
  private mutating func appendTitle(_ visit: Visit, _ locator: inout Locator) {
    guard !visit.node.title.isEmpty else { return }
    var title = ProseText(holder: .title)
    let claim = locator.claim(visit)
    title.append(visit.node.title, at: claim, isExact: false, lastLine: locator.lastLine(visit, claim))
    texts.append(title)
  }

  private mutating func index(of visit: Visit) -> Int {
    if let index = indices[visit.words] { return index }
    texts.append(ProseText(holder: visit.insideImage ? .imageDescription : .prose))
    indices[visit.words] = texts.count - 1
    return texts.count - 1
  }
}
