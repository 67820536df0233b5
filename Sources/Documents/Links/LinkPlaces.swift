import CCmark
import Diagnostics

/// Where the two halves of a link are: `[words](target)`.
struct LinkPlaces {
  let words: Place
  let target: Place
}

extension Locator {
  /// The places of a link or image.
  /// - Parameters:
  ///   - destination: where it leads, as libcmark gives it.
  ///   - prefix: what to leave out of the destination's place.
  mutating func places(ofLink visit: Visit, to destination: String, skipping prefix: String = "") -> LinkPlaces {
    let claim = claim(visit)
    let opening = visit.node.kind == CMARK_NODE_IMAGE ? "![" : "["
    let words = Position(line: claim.line, column: claim.column + opening.utf8.count)
    let start = has(opening, at: claim) ? words : nil
    for middle in ["](", "](<", "]( "] {
      var close: Position?
      if let start { close = search(middle + destination, from: start, through: start.line) }
      if close == nil {
        close = search(middle + destination, from: searchStart(claim), through: lastLine(visit, claim))
      }
      guard let close else { continue }
      let begin = wordsStart(claimed: start, before: close, words: visit.node.plainText)
      let target = Position(line: close.line, column: close.column + middle.utf8.count + prefix.utf8.count)
      found(at: target)
      return LinkPlaces(
        words: place(begin, bytes: close.column - begin.column, line: close.line),
        target: place(target, bytes: destination.utf8.count - prefix.utf8.count, line: close.line))
    }
    let place = placeWithoutParentheses(visit, to: destination, start: start)
    return LinkPlaces(words: place, target: place)
  }

  /// Where the words of a link begin whose `](` is known.
  ///
  /// Brackets in code and behind backslashes mislead the search for the bracket that is closed, and what libcmark says
  /// may be another bracket nearby; so the one with the words behind it is right.
  private func wordsStart(claimed: Position?, before close: Position, words: String) -> Position {
    let closed = wordsStart(before: close)
    let claimed = claimed.flatMap { $0.line == close.line && $0 <= close ? $0 : nil }
    return has(words + "]", at: closed) ? closed : claimed ?? closed
  }

  /// Behind the bracket that a `](` closes, or at the line's start.
  private func wordsStart(before close: Position) -> Position {
    let bytes = Array(source.line(close.line).utf8.prefix(close.column - 1))
    var depth = 0
    for index in bytes.indices.reversed() {
      if bytes[index] == UInt8(ascii: "]") { depth += 1 }
      if bytes[index] == UInt8(ascii: "[") { depth -= 1 }
      if depth < 0 { return Position(line: close.line, column: index + 2) }
    }
    let indent = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }.count
    return Position(line: close.line, column: indent + 1)
  }

  /// `[words][id]` and `<https://example.org>`.
  private mutating func placeWithoutParentheses(_ visit: Visit, to destination: String, start: Position?) -> Place {
    let claim = claim(visit)
    if let start, let close = search("]", from: start, through: start.line) {
      found(at: start)
      return place(start, bytes: close.column - start.column, line: start.line)
    }
    guard let autolink = search(destination, from: searchStart(claim), through: lastLine(visit, claim)) else {
      return place(line: claim.line)
    }
    found(at: autolink)
    return place(autolink, bytes: destination.utf8.count, line: autolink.line)
  }
}
