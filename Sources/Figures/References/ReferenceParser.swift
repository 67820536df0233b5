import Diagnostics

/// Reads a reference from left to right, keeping the place of what it is reading.
struct ReferenceParser {
  private let text: String
  private let start: Place
  private var rest: Substring

  init(_ text: String, at place: Place) {
    self.text = text
    rest = text[...]
    start = place
  }

  mutating func reference() -> Result<Reference, Diagnostic> {
    let name = word()
    guard !name.isEmpty else { return .failure(problem("a figure starts with the id of an indicator")) }
    var (statistic, asksWhen) = ("value", false)
    if take(".") {
      statistic = word()
      guard !statistic.isEmpty else { return .failure(problem("a statistic is missing after the dot")) }
      if take(".") {
        let before = rest
        let part = word()
        guard part == "when" else {
          rest = before
          return .failure(problem("only 'when' can follow a statistic, not '\(part)'"))
        }
        asksWhen = true
      }
    }
    var area: String?
    if take("/") {
      let id = word()
      guard !id.isEmpty else { return .failure(problem("an area is missing after the slash")) }
      area = id
    }
    var period: String?
    if take("@") {
      guard !rest.isEmpty else { return .failure(problem("a period is missing after the @")) }
      period = String(rest)
      rest = ""
    }
    if let other = rest.first { return .failure(problem("'\(other)' has no meaning in a figure")) }
    return .success(
      Reference(
        name: name, statistic: statistic, asksWhen: asksWhen, area: area, period: period, text: text,
        place: Place(start.path, line: start.line, column: start.column, width: text.count)))
  }

  /// The longest run of letters, digits, hyphens and underscores.
  private mutating func word() -> String {
    let end = rest.utf8.firstIndex { !isWord($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(rest[..<end])
  }

  /// Takes a character of one byte.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.utf8.first == UInt8(ascii: character) else { return false }
    rest = rest[rest.utf8.index(after: rest.startIndex)...]
    return true
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func problem(_ message: String) -> Diagnostic {
    let before = text.distance(from: text.startIndex, to: rest.startIndex)
    let column = start.column > 0 ? start.column + before : 0
    return Diagnostic(
      .figureSyntax, at: Place(start.path, line: start.line, column: column), "\(message), in '\(text)'",
      help: Reference.form)
  }
}
