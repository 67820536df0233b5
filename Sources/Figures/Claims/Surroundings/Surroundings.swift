/// The words of the sentence that a marked figure stands in, on both sides of it.
///
/// What is written beside a number can make it say the opposite: "rose by [172]" of a change of −172. Nobody marked these
/// words, so they are read only where they can mean one thing.
public struct Surroundings: Sendable {
  /// A word of the text.
  struct Word {
    /// As written, with the marks around it.
    let text: Substring
    /// In small letters, without these marks.
    let plain: String
    /// Whether a mark ends it, so that the next word does not go on with it.
    let isEnding: Bool
  }

  /// The words of the sentence before and after the figure.
  let before: [Word]
  let after: [Word]
  /// Whether the last word before the figure, and the first one after it, stand right beside it.
  let leads: Bool
  let follows: Bool

  private static let longest = 400
  private static let stops: Set<Character> = [".", "?", "!"]
  /// What may stand between a word and the figure that it belongs to.
  private static let openings: Set<Character> = ["(", "£", "“", "‘", "\"", "'"]

  /// - Parameters:
  ///   - before: the text before the figure, as a slice of all.
  ///   - after: the text after it.
  public init(before: Substring, after: Substring) {
    let lead = before.suffix(Self.longest)
    let glued = lead.reversed().prefix { Self.openings.contains($0) }.count
    leads = lead.dropLast(glued).last.map(\.isWhitespace) ?? false
    follows = after.first?.isWhitespace ?? false
    let words = Self.words(lead.dropLast(glued))
    self.before = Array(words[(words.lastIndex(where: Self.ends).map { $0 + 1 } ?? 0)...])
    let isOver = after.first.map(Self.stops.contains) ?? true
    let rest = isOver ? [] : Self.words(after.prefix(Self.longest))
    self.after = Array(rest[..<(rest.firstIndex(where: Self.ends).map { $0 + 1 } ?? rest.count)])
  }

  /// The words of a text.
  static func words(_ text: Substring) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      let body = word.drop { !isPart($0) }
      let tail = body.reversed().prefix { !isPart($0) }.count
      return Word(
        text: word, plain: body.dropLast(tail).lowercased().replacing("’", with: "'"),
        isEnding: tail > 0 || body.isEmpty)
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "%" || character == "\u{FFFC}"
  }

  /// Whether a sentence ends with a word.
  static func ends(_ word: Word) -> Bool {
    word.isEnding && word.text.contains { stops.contains($0) }
      && word.text.reversed().prefix { !isPart($0) }.contains { stops.contains($0) }
  }

  /// Whether some words stand before a word, counted from the start, without a mark between or behind them.
  func hasPhrase(_ phrase: String, endingAt end: Int) -> Bool {
    let parts = phrase.split(separator: " ")
    guard parts.count <= end else { return false }
    let words = before[(end - parts.count)..<end]
    return zip(words, parts).allSatisfy { $0.plain == $1 && !$0.isEnding }
  }

  /// The text from a word before the figure to the figure.
  func words(from index: Int) -> Substring { Self.span(before[index...]) }

  /// The text from the figure to a word after it.
  func words(through index: Int) -> Substring { Self.span(after[...index]) }

  private static func span(_ words: ArraySlice<Word>) -> Substring {
    guard let first = words.first, let last = words.last else { return "" }
    return Substring(first.text.base[first.text.startIndex..<last.text.endIndex])
  }
}
