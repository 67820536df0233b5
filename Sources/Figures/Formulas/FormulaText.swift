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
    // Longer texts and lines are refused, or no person's: their characters are not looked for.
    let isShort = characters.count <= FormulaParser.longest && start.column <= 5_000
    places = isShort ? Self.places(of: characters, from: start, in: source) : nil
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
    var reading = Reading(source: source, place: Place(start.path, line: start.line, column: max(1, start.column)))
    switch reading.next {
    case "\"", "'": reading.place.column += 1
    case ">", "|": reading.place = Place(start.path, line: start.line + 1, column: 1)
    default: break
    }
    var places: [Place] = []
    for character in characters {
      if !character.isWhitespace {
        guard reading.skipSpace(), reading.next == character else { return nil }
      }
      places.append(reading.place)
      if reading.next == character { reading.place.column += 1 }
    }
    return places
  }

  /// A place in the file and the character there.
  private struct Reading {
    let source: SourceText
    var place: Place

    /// `nil` at the end of a line.
    var next: Character? { source.line(place.line).dropFirst(place.column - 1).first }

    /// Goes on to the next character that is no white space; `false` where the file ends first.
    mutating func skipSpace() -> Bool {
      while next?.isWhitespace ?? true {
        if next != nil {
          place.column += 1
        } else if place.line < source.lineCount {
          place = Place(place.path, line: place.line + 1, column: 1)
        } else {
          return false
        }
      }
      return true
    }
  }
}
