import Papers

/// Explains the abbreviations of a page: with the words they stand for at the first use, quietly after that.
struct Abbreviations {
  private let matcher: AbbreviationMatcher

  /// - Returns: `nil` where the site has no glossary.
  init?(_ glossary: Glossary) {
    guard !glossary.isEmpty else { return nil }
    matcher = AbbreviationMatcher(glossary, written: Escaping.html)
  }

  /// Elements whose words stay as they are: pictures, code, figures, headings, navigation, forms.
  private static let untouched: Set<String> = [
    "head", "svg", "code", "pre", "data", "script", "style", "abbr", "nav", "footer", "button", "label", "option", "h1",
    "h2", "h3", "h4", "h5",
    "h6",
  ]
  /// Elements with no room for more words.
  private static let quiet: Set<String> = ["a", "th", "td", "caption", "figcaption", "dt", "summary", "time"]
  /// Elements within a sentence: what stands before them may explain what stands in them.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "code", "data", "em", "i", "span", "strong", "sub", "sup",
  ]

  /// A page, or a part of one, with its abbreviations explained; without a `<main>` all of it.
  func explained(_ html: [UInt8]) -> [UInt8] {
    let start = html.firstRange(of: Array("<main".utf8))?.lowerBound ?? 0
    var walk = Walk(matcher: matcher)
    var out = Array(html[..<start])
    out.reserveCapacity(html.count + html.count / 16)
    var position = start
    while position < html.count {
      let open = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      walk.take(words: html[position..<open], &out)
      guard open < html.count, let close = PageScan.end(ofTag: html, from: open) else {
        out += html[open...]
        break
      }
      walk.take(tag: html[open...close], &out)
      position = close + 1
    }
    return out
  }

  /// What the walk over a page knows.
  private struct Walk {
    let matcher: AbbreviationMatcher
    /// How many elements are open in which words stay as they are, or have no room.
    private var (untouched, quiet) = (0, 0)
    private var explained: Set<String> = []
    /// The words of the sentence so far, to see whether they explain what follows.
    private var before: [UInt8] = []
    /// Whether the last link is a paragraph's number.
    private var isNumber = false

    init(matcher: AbbreviationMatcher) { self.matcher = matcher }

    mutating func take(tag: ArraySlice<UInt8>, _ out: inout [UInt8]) {
      out += tag
      let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
      let letters = tag.dropFirst(isEnd ? 2 : 1).prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
      let name = String(decoding: letters, as: UTF8.self)
      if name == "a", !isEnd { isNumber = tag.firstRange(of: Array("paragraph-number".utf8)) != nil }
      // A paragraph's number is no part of its first sentence.
      if !Abbreviations.inline.contains(name) || name == "a" && isEnd && isNumber { before = [] }
      if tag.dropLast().last == UInt8(ascii: "/") { return }
      if Abbreviations.untouched.contains(name) { untouched += isEnd ? -1 : 1 }
      if Abbreviations.quiet.contains(name) { quiet += isEnd ? -1 : 1 }
    }

    mutating func take(words: ArraySlice<UInt8>, _ out: inout [UInt8]) {
      guard untouched == 0 else {
        before += words
        out += words
        return
      }
      var index = words.startIndex
      var written = index
      while index < words.endIndex {
        guard let match = matcher.match(in: words, at: index) else {
          index += 1
          continue
        }
        out += words[written..<index]
        before += words[written..<index]
        let end = index + match.length
        out += marked(match, words[index..<end], after: words[(end + (match.isPlural ? 1 : 0))...])
        before += words[index..<end]
        index = end + (match.isPlural ? 1 : 0)
        written = index
      }
      out += words[written...]
      before += words[written...]
    }

    private mutating func marked(
      _ match: AbbreviationMatcher.Match, _ word: ArraySlice<UInt8>, after: ArraySlice<UInt8>
    )
      -> [UInt8]
    {
      let expansion = Expansion(match.entry.expansion, isPlural: match.isPlural, isFirst: isAtStart)
      let plain = String(decoding: word, as: UTF8.self)
      let quietly =
        "<abbr title=\"\(Escaping.html(match.entry.expansion))\">\(plain)</abbr>" + (match.isPlural ? "s" : "")
      if explained.contains(match.entry.abbreviation) || quiet > 0 { return Array(quietly.utf8) }
      explained.insert(match.entry.abbreviation)
      if expansion.stands(before: after) || expansion.stands(behind: before) { return Array(quietly.utf8) }
      let abbreviation = "<abbr>\(plain)</abbr>" + (match.isPlural ? "s" : "")
      let isInBrackets = before.last == UInt8(ascii: "(")
      return Array("\(expansion.html)\(isInBrackets ? ", \(abbreviation)" : " (\(abbreviation))")".utf8)
    }

    /// Whether a sentence starts here.
    private var isAtStart: Bool {
      guard let last = before.last(where: { $0 > UInt8(ascii: " ") }) else { return true }
      return ".!?".utf8.contains(last)
    }
  }
}
