import Diagnostics

/// A formula's text with the place of each of its characters in the YAML file.
struct FormulaText {
  let characters: [Character]
  private let start: Place
  /// One for each character; `nil` where the file writes the text in another way, with escapes for instance.
  private let places: [Place]?

  /// - Parameters:
  ///   - text: the scalar's text.
  ///   - start: where the scalar starts, at its quotation mark if it has one.
  ///   - source: the file.
  init(_ text: String, at start: Place, in source: SourceText) {
    characters = Array(text)
    self.start = start
    places = Self.places(of: characters, from: start, in: source)
  }

  /// The place of some characters; that of the whole scalar where single ones cannot be told.
  func place(_ range: Range<Int>) -> Place {
    guard let places, let last = places.last else { return start }
    var place = range.lowerBound < places.count ? places[range.lowerBound] : last
    if range.lowerBound >= places.count { place.column += 1 }
    place.width = max(1, range.count)
    return place
  }

  /// Walks the scalar's text and the file side by side. White space is not compared, since a scalar may be folded over
  /// several lines.
  private static func places(of characters: [Character], from start: Place, in source: SourceText) -> [Place]? {
    var line = start.line
    var rest = source.line(line).dropFirst(max(0, start.column - 1))
    var column = start.column
    if let first = rest.first, "\"'>|".contains(first) {
      rest = "\"'".contains(first) ? rest.dropFirst() : ""
      column += 1
    }
    var places: [Place] = []
    for character in characters {
      if !character.isWhitespace {
        while rest.first?.isWhitespace ?? true {
          if rest.isEmpty {
            guard line < source.lineCount else { return nil }
            line += 1
            (rest, column) = (source.line(line), 1)
          } else {
            rest = rest.dropFirst()
            column += 1
          }
        }
        guard rest.first == character else { return nil }
      }
      places.append(Place(start.path, line: line, column: column))
      if rest.first == character {
        rest = rest.dropFirst()
        column += 1
      }
    }
    return places
  }
}
