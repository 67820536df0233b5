public import Diagnostics

extension Rule {
  /// Front matter that cannot be read.
  public static let frontMatter = Rule("front-matter", .error, "A document without its settings cannot be published.")
  /// A `yaml NAME` block that cannot be used where or as it stands.
  public static let block = Rule("block", .error, "A block that cannot be drawn would be published as its source.")
  /// A callout of no known kind.
  public static let unknownCallout = Rule(
    "unknown-callout", .error, "A mistyped callout would be published as a quotation.")
  /// An id given twice.
  public static let duplicateID = Rule("duplicate-id", .error, "A link to it could reach only one of the two.")
  /// Headings that do not nest.
  public static let headingLevel = Rule(
    "heading-level", .warning, "People who navigate by headings would look for what is not there.")
  /// More cells than the table has columns.
  public static let tableExcessCell = Rule(
    "table-excess-cell", .warning, "A cell beyond the last column would be lost in silence.")
  /// A figure, citation or cross-reference that cannot work where it stands or as it is written.
  public static let figureSyntax = Rule(
    "figure-syntax", .error, "A figure that is not read as one would be published unchecked.")
  /// A link to somewhere a reader should not be sent.
  public static let unsafeLink = Rule(
    "unsafe-link", .error, "Only web, mail and telephone addresses are safe to follow.")
  /// An image from another server.
  public static let remoteImage = Rule("remote-image", .error, "A page makes no request off the site.")
  /// An image without words.
  public static let imageAlt = Rule("image-alt", .error, "People who cannot see an image are told what it shows.")
  /// Raw HTML in content.
  public static let rawHTML = Rule(
    "raw-html", .warning, "Raw HTML is not published, so what it held would be lost in silence.")
}
