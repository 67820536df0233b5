public import Diagnostics
public import Fields

/// One Markdown file, read: its front matter, and its body as finished HTML with gaps for what others must say.
public struct Document: Sendable {
  /// The file.
  public let source: SourceText
  /// The front matter: a mapping, or null where there is none or it could not be read.
  public let frontMatter: Value
  /// The headings at the body's top level, in order. Headings inside quotations and lists are no sections and not here.
  public let headings: [Heading]
  /// The captioned tables, in order.
  public let tables: [TableCaption]
  /// The callouts, in order.
  public let callouts: [Callout]
  /// The sections, paragraphs or items to be numbered, in order; none where the document numbers none.
  public let numbered: [NumberedText]
  /// The body, in order: stretches of prose with the blocks between them.
  public let parts: [Part]
  /// The gaps in the prose, in order of appearance; `Piece.slot` counts into it.
  public let slots: [Slot]
  /// What the author says in words, stretch by stretch, without references, code and blocks.
  public let texts: [ProseText]
}

/// A stretch of the body.
public enum Part: Sendable {
  /// HTML with gaps.
  case prose([Piece])
  /// A fenced `yaml NAME` block.
  case block(Block)
}

/// A piece of prose: concatenated, the pieces are the HTML.
public enum Piece: Hashable, Sendable {
  /// HTML that is safe to write as it is.
  case html(String)
  /// A gap, as an index into the document's slots.
  case slot(Int)
}

/// A heading of the body.
public struct Heading: Hashable, Sendable {
  /// The level, 1 to 6.
  public let level: Int
  /// The id its element carries; no other element of the body has it.
  public let id: String
  /// Its words without markup; a computed figure stands in it as written, `= pi4.mean`.
  public let text: String
  /// Its line.
  public let place: Place
  /// Whether nothing stands below it before the next heading of its own level or a higher one.
  public internal(set) var isEmpty = false
}

/// The caption of a pipe table: `Table: Contacts by quarter {#contacts}`.
public struct TableCaption: Hashable, Sendable {
  /// The id that the author gave, for `[Table](ref:contacts)`; the table's element carries it.
  public let id: String?
  /// Its words without markup.
  public let text: String
  /// Its line.
  public let place: Place
}

/// A callout of the body: `> [!RESOLVED]`.
public struct Callout: Hashable, Sendable {
  /// Its word, in capitals.
  public let word: String
  /// Its words after that, title and text, without markup.
  public let text: String
  /// Where its word stands.
  public let place: Place
}

/// A fenced block `yaml NAME`, read but not understood.
public struct Block: Sendable {
  /// The word after `yaml`: "chart", "tiles".
  public let name: String
  /// What stands in it; null where it is empty or could not be read.
  public let fields: Value
  /// The fence's opening line.
  public let place: Place
}
