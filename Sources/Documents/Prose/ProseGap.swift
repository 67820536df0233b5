extension ProseText {
  /// Where a reference stands among the words of a document or phrase.
  public struct Gap: Hashable, Sendable {
    /// The stretch of words, as an index into the texts of the document or phrase.
    public let text: Int
    /// How many bytes of it stand before.
    let offset: Int
  }

  /// The words before and after a reference, as slices of this text.
  public func words(around gap: Gap) -> (before: Substring, after: Substring) {
    let start = text.utf8.index(text.startIndex, offsetBy: gap.offset, limitedBy: text.endIndex) ?? text.endIndex
    return (text[..<start], text[start...].dropFirst())
  }

  /// Where a slice of this text is in it, in characters.
  public func range(of slice: Substring) -> Range<Int> {
    let start = text.distance(from: text.startIndex, to: slice.startIndex)
    return start..<start + slice.count
  }
}
