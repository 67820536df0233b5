import Diagnostics
import Documents

extension PaperCheck {
  /// Finds the glossary's abbreviations in a paper's words, and reports those of two capitals or more that are used
  /// twice and explained nowhere. Without a glossary nothing is looked for.
  mutating func checkAbbreviations(_ texts: [ProseText]) -> Set<String> {
    guard !library.glossary.isEmpty else { return [] }
    let matcher = AbbreviationMatcher(library.glossary)
    var (known, unknown) = (Set<String>(), [String: [(text: Int, range: Range<Int>)]]())
    var explained: Set<String> = []
    for (index, text) in texts.enumerated() {
      let scan = AbbreviationScan(text.text, matcher)
      known.formUnion(scan.known)
      explained.formUnion(scan.explained)
      for (word, range) in scan.unknown { unknown[word, default: []].append((index, range)) }
    }
    for (word, uses) in unknown.sorted(by: { $0.key < $1.key }) where uses.count > 1 && !explained.contains(word) {
      guard let first = uses.first else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownAbbreviation,
          at: paper.document.places(of: [first.range], in: texts[first.text]).first ?? paper.place,
          "nothing explains the abbreviation \(word), which the paper uses \(uses.count) times",
          help:
            "add '\(word): …' with the words that it stands for to glossary.yml, or write them before it: 'words (\(word))'"
        ))
    }
    return known
  }
}

/// The abbreviations in a stretch of words.
struct AbbreviationScan {
  /// Those of the glossary.
  private(set) var known: Set<String> = []
  /// Others, with the ranges of their characters.
  private(set) var unknown: [(word: String, range: Range<Int>)] = []
  /// Others that stand beside the words they are for: "words (ABC)" or "ABC (words)".
  private(set) var explained: Set<String> = []

  init(_ text: String, _ matcher: AbbreviationMatcher) {
    let bytes = Array(text.utf8)[...]
    var index = 0
    while index < bytes.count {
      if let match = matcher.match(in: bytes, at: index) {
        known.insert(match.entry.abbreviation)
        index += match.length
      } else if AbbreviationMatcher.isWord(bytes[index]) {
        let end = bytes[index...].firstIndex { !AbbreviationMatcher.isWord($0) } ?? bytes.count
        take(bytes, index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Takes a word, if it is one of capitals: no code such as S47 or PI 4, no numeral such as IV, no part of an address.
  private mutating func take(_ bytes: ArraySlice<UInt8>, _ whole: Range<Int>) {
    var range = whole
    if bytes[range.upperBound - 1] == UInt8(ascii: "s") { range = range.lowerBound..<(range.upperBound - 1) }
    let word = bytes[range]
    guard word.count > 1, word.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      !word.allSatisfy({ "IVX".utf8.contains($0) })
    else { return }
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : UInt8(ascii: " ")
    let after = Array(bytes[whole.upperBound...].prefix(2))
    if "/.@#_-".utf8.contains(before) || after.first.map({ "/@_-".utf8.contains($0) }) == true { return }
    if let second = after.last, after.count == 2, after[0] == UInt8(ascii: " "),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
    {
      return
    }
    let name = String(decoding: word, as: UTF8.self)
    let isInBrackets = before == UInt8(ascii: "(") && after.first == UInt8(ascii: ")")
    if isInBrackets || after == Array(" (".utf8) { explained.insert(name) }
    let start = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).count
    unknown.append((name, start..<(start + word.count)))
  }
}
