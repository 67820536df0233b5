import Diagnostics

/// Reads a reference from left to right, keeping the place of what it is reading.
struct ReferenceParser {
  private let text: String
  private let characters: [Character]
  private let start: Place
  private var position = 0

  init(_ text: String, at place: Place) {
    self.text = text
    characters = Array(text)
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
        let part = word()
        guard part == "when" else {
          position -= part.count
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
      let rest = String(characters[position...])
      guard !rest.isEmpty else { return .failure(problem("a period is missing after the @")) }
      period = rest
      position = characters.count
    }
    guard position == characters.count else {
      return .failure(problem("'\(characters[position])' has no meaning in a figure"))
    }
    return .success(
      Reference(
        name: name, statistic: statistic, asksWhen: asksWhen, area: area, period: period, text: text,
        place: Place(start.path, line: start.line, column: start.column, width: characters.count)))
  }

  /// The longest run of letters, digits, hyphens and underscores.
  private mutating func word() -> String {
    let from = position
    while position < characters.count, isWord(characters[position]) { position += 1 }
    return String(characters[from..<position])
  }

  private mutating func take(_ character: Character) -> Bool {
    guard position < characters.count, characters[position] == character else { return false }
    position += 1
    return true
  }

  private func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || character == "-" || character == "_"
  }

  private func problem(_ message: String) -> Diagnostic {
    let column = start.column > 0 ? start.column + position : 0
    return Diagnostic(
      .figureSyntax, at: Place(start.path, line: start.line, column: column), "\(message), in '\(text)'",
      help: Reference.form)
  }
}
