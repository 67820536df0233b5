public import Diagnostics

/// What `site.yml` says about the site as a whole.
public struct Site: Sendable {
  /// An authority or a group of authorities that the site's own is compared with.
  public struct Area: Sendable {
    /// The id used after the slash of a figure.
    public let id: String
    /// The name that people read.
    public let label: String
    /// The nine-character code of the authority, region or country, where it has one.
    public let code: String?
    /// How the group's value comes from its members', as the source says.
    public let method: String?
    /// Which year's model chose the members.
    public let model: String?
    /// How many members the group has.
    public let count: Int?
  }

  /// The site's title.
  public var title = ""
  /// One sentence about the site, for the home page and search engines.
  public var description = ""
  /// The address at which it is published; it ends without a slash.
  public var url: String?
  /// The language of its pages.
  public var language = "en-GB"
  /// The authority's name.
  public var authority = ""
  /// Its nine-character code.
  public var authorityCode: String?
  /// The areas in drawing order.
  public var areas: [Area] = []
  /// The long table of comparator values, from the content folder.
  public var comparators: String?
  /// A sentence in the footer of every page.
  public var disclaimer: String?
  /// Severities that the site sets for rules; `nil` turns a rule off.
  public var severities: [String: Severity?] = [:]

  /// The area with an id.
  public func area(_ id: String) -> Area? { areas.first { $0.id == id } }
}

/// A publication that figures and papers come from.
public struct PublishedSource: Sendable {
  /// The id in `sources.yml`.
  public let id: String
  /// Its title.
  public let title: String
  /// Who published it.
  public let publisher: String?
  /// When, as text.
  public let published: String?
  /// The terms that it may be used under.
  public let licence: String?
  /// Its address on the web.
  public let url: String?
  /// What the reader should know about it.
  public let note: String?
}
