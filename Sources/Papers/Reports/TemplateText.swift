import Diagnostics
import Documents

/// Words of a report's template that its author should have replaced.
enum TemplateText {
  /// Where they are in a text, as ranges of characters.
  static func ranges(in text: String) -> [Range<Int>] {
    var found: [Range<String.Index>] = []
    // Patterns are slow to make, and most texts have nothing that one could start with.
    if text.holds("[") {
      let slot = /\[\s*(?:insert|delete|add|enter|name|date)\b[^\]\[]*\]?|\[[^\]\[]*\bas (?:appropriate|applicable)\]/
      found += text.ranges(of: slot.ignoresCase())
    }
    if text.holds("delete as") || text.holds("here to enter") {
      let order = /delete as (?:appropriate|applicable)|(?:click|tap) (?:or tap )?here to enter text/
      found += text.ranges(of: order.ignoresCase())
    }
    if text.holds("set out") {
      let opening = /\s*(?:please )?set out (?:here|how|what|why|which|any|whether|the|details|in this|your)\b/
      if let match = text.prefixMatch(of: opening.ignoresCase()) { found.append(match.range) }
    }
    if text.holds("xx") { found += text.ranges(of: /\bX{2,}\b/) }
    return text.characters(of: found.sorted { $0.lowerBound < $1.lowerBound })
  }

  static func problems(in texts: [ProseText], of document: Document) -> [Diagnostic] {
    texts.flatMap { text in
      let ranges = ranges(in: text.text)
      let characters = ranges.isEmpty ? [] : Array(text.text)
      return zip(ranges, document.places(of: ranges, in: text)).map { range, place in
        Diagnostic(
          .templateText, at: place, "'\(String(characters[range]))' is text of the template",
          help: "write what belongs there, or take it out")
      }
    }
  }
}

extension String {
  /// Whether some ASCII words in lower case are in the text, in any case.
  fileprivate func holds(_ words: String) -> Bool {
    let words = Array(words.utf8)
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0.lowercased == words[0] }) {
      rest = rest[start...]
      if rest.count >= words.count, zip(rest, words).allSatisfy({ $0.lowercased == $1 }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Ranges in order as positions of characters; one that overlaps the range before it is left out.
  fileprivate func characters(of ranges: [Range<Index>]) -> [Range<Int>] {
    var end = startIndex
    return ranges.compactMap { range in
      guard range.lowerBound >= end else { return nil }
      end = range.upperBound
      let start = distance(from: startIndex, to: range.lowerBound)
      return start..<start + distance(from: range.lowerBound, to: range.upperBound)
    }
  }
}

extension UInt8 {
  /// The byte of the small letter, for a capital of ASCII.
  fileprivate var lowercased: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
