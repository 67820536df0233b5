public import Diagnostics

/// A YAML text as it stands in its file: line by line, without quotes, indentation and escapes, each with its place.
///
/// Lines that YAML folds into one stay apart, as the author sees them.
public struct WrittenText: Sendable {
  /// A line of the text.
  public struct Line: Hashable, Sendable {
    /// What it says; empty for the blank line between two paragraphs.
    public let text: String
    /// The file's line, from 1.
    public let number: Int
    /// The byte of that line at which the text starts, from 1.
    public let column: Int
    /// The byte offsets in `text` before each of which the file has one byte more: the backslash of an escape.
    public var dropped: [Int] = []
  }

  /// The lines, in order.
  public let lines: [Line]

  /// Finds a scalar's text in its file. What is written in a way too unusual to follow (tags, lines joined by a
  /// backslash) has all its lines at the place of the value.
  public init(_ text: String, at place: Place, in source: SourceText?) {
    var alignment = source.flatMap { TextAlignment(text, from: place, in: $0) }
    lines = alignment?.lines() ?? Self.lines(of: text, at: place)
  }

  private static func lines(of text: String, at place: Place) -> [Line] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.map {
      Line(text: String($0), number: place.line, column: max(1, place.column))
    }
  }
}
