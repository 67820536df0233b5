/// A stretch of the author's words: a paragraph, a heading, a table's cell, a caption, an image's description.
///
/// References and code are not part of it: a gap stands for each. A line break is one too.
public struct ProseText: Sendable {
  /// What stands for a reference, an image or code: U+FFFC.
  public static let gap: Character = "\u{FFFC}"

  /// What the words are.
  public enum Holder: Sendable {
    /// Words of the page itself.
    case prose
    /// An image's description, which can hold no reference.
    case imageDescription
    /// The title of a link or image, which can hold none either.
    case title
  }

  /// The words.
  public private(set) var text = ""
  /// What they are.
  public let holder: Holder
  /// Where the words come from, in order; line breaks and gaps come from nowhere.
  private(set) var pieces: [Piece] = []

  /// The line on which the words start; 0 where none of them stands in the file.
  public var line: Int { pieces.first?.start.line ?? 0 }

  /// A part of the words that stands in the file in a row.
  struct Piece: Sendable {
    /// The bytes of the text that it is.
    let bytes: Range<Int>
    /// Where it starts in the file.
    let start: Position
    /// Whether the file has it letter by letter; there may be a backslash or an entity otherwise.
    let isExact: Bool
    /// The last line that it can be on.
    let lastLine: Int
  }

  init(holder: Holder) {
    self.holder = holder
  }

  mutating func append(_ words: String) { text += words }

  mutating func append(_ words: String, at start: Position, isExact: Bool, lastLine: Int) {
    let length = text.utf8.count
    text += words
    pieces.append(
      Piece(bytes: length..<text.utf8.count, start: start, isExact: isExact, lastLine: max(start.line, lastLine)))
  }
}
