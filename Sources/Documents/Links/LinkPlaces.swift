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
    let opening = ["[", "!["].first { has($0, at: claim) }
    let start = opening.map { Position(line: claim.line, column: claim.column + $0.utf8.count) }
    for middle in ["](", "](<", "]( "] {
      var close: Position?
      if let start { close = search(middle + destination, from: start, through: start.line) }
      if close == nil {
        close = search(middle + destination, from: searchStart(claim), through: lastLine(visit, claim))
      }
      guard let close else { continue }
      let begin = start.flatMap { $0.line == close.line && $0 <= close ? $0 : nil } ?? wordsStart(before: close)
      let target = Position(line: close.line, column: close.column + middle.utf8.count + prefix.utf8.count)
      found(at: target)
      return LinkPlaces(
        words: place(begin, bytes: close.column - begin.column, line: close.line),
        target: place(target, bytes: destination.utf8.count - prefix.utf8.count, line: close.line))
    }
    let place = placeWithoutParentheses(visit, to: destination, start: start)
    return LinkPlaces(words: place, target: place)
  }

  /// Where the words of a link begin whose `](` is known: behind the bracket that it closes, or at the line's start.
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
