public import Diagnostics

/// A gap in the prose that the document itself cannot fill.
public struct Slot: Hashable, Sendable {
  /// What belongs there.
  public let kind: Kind
  /// The author's words as inline HTML, safe to write; empty for kinds without words.
  public let html: String
  /// Where the words are: for `[81.2%](=pi4.mean)` the `81.2%`, for a computed figure the code span's content.
  public let place: Place
  /// Where the reference, id or destination is: the `pi4.mean`.
  public let targetPlace: Place

  /// Whether it stands in a link's words, so that no link may be written there.
  public let isInsideLink: Bool

  /// Where a verified or computed figure stands among the words of its document or phrase; `nil` where no words stand beside it.
  public var gap: ProseText.Gap?

  /// The kinds of gap.
  public enum Kind: Hashable, Sendable {
    /// `` `= pi4.mean` ``: the build writes the value.
    case computedFigure(reference: String)
    /// `[81.2%](=pi4.mean)`: the words must agree with the data.
    case verifiedFigure(written: String, reference: String)
    /// `[nearly 1,000](cite:dfe-workforce-2021)`.
    case citation(written: String, source: String)
    /// `[Table](ref:finance)`.
    case crossReference(written: String, target: String)
    /// The value of an `href`, for `[the minutes](minutes.md#item-4)`; to be written escaped.
    case documentLink(destination: String)
    /// The start of a heading's content, as an index into `Document.headings`.
    case headingNumber(heading: Int)
    /// The start of a paragraph, as an index into `Document.numbered`.
    case paragraphNumber(paragraph: Int)
    /// Below an item's heading, for what it has to do with, as an index into `Document.numbered`.
    case itemLinks(item: Int)
    /// The start of a caption, as an index into `Document.tables`.
    case tableNumber(table: Int)
  }
}
