import Diagnostics
import Documents

/// Words of a report's template that its author should have replaced.
enum TemplateText {
  /// Where they are in a text, as ranges of characters.
  static func ranges(in text: String) -> [Range<Int>] {
    let instruction =
      /\[\s*(?:insert|delete|add|enter|name|date)\b[^\]\[]*\]?|\[[^\]\[]*\bas (?:appropriate|applicable)\]/
    let order = /delete as (?:appropriate|applicable)|(?:click|tap) (?:or tap )?here to enter text/
    let opening = /^\s*(?:please )?set out (?:here|how|what|why|which|any|whether|the|details|in this|your)\b/
    let placeholder = /\bX{2,}\b/
    let found =
      text.ranges(of: instruction.ignoresCase()) + text.ranges(of: order.ignoresCase())
      + text.ranges(of: opening.ignoresCase()) + text.ranges(of: placeholder)
    var end = text.startIndex
    return found.sorted { $0.lowerBound < $1.lowerBound }.compactMap { range in
      guard range.lowerBound >= end else { return nil }
      end = range.upperBound
      let start = text.distance(from: text.startIndex, to: range.lowerBound)
      return start..<start + text.distance(from: range.lowerBound, to: range.upperBound)
    }
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
