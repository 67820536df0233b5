public import Diagnostics

/// A text of the front matter or of a block that readers see, read as inline Markdown: a title, a caption, a note.
public struct Phrase: Sendable {
  /// The text as HTML with gaps.
  public let pieces: [Piece]
  /// The gaps, in order; `Piece.slot` counts into it.
  public let slots: [Slot]
  /// Where the text stands.
  public let place: Place
  /// Its words besides references; `Document.places(of:in:)` of the document that it stands in places them.
  public let texts: [ProseText]

  /// The words without markup, for where no HTML can stand: a browser's title bar, a picture.
  /// - Parameter fill: the words of a gap, by its index.
  public func plain(_ fill: (Int) -> String) -> String {
    var (text, isInTag) = ("", false)
    for piece in pieces {
      switch piece {
      case .html(let html): text += HTMLText.plain(html, isInTag: &isInTag)
      case .slot(let index): if !isInTag { text += fill(index) }
      }
    }
    return text
  }
}
