public import Diagnostics
public import Indicators

/// What `site.yml` says about the site as a whole.
public struct Site: Sendable {
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
  public var areas: [Area] { declared.all }
  /// The areas as rows of data name them.
  public var declared = Areas([])
  /// The populations that rates without a denominator are per.
  public var populations: PopulationSettings?
  /// The long table of comparator values, from the content folder.
  public var comparators: String?
  /// The objectives of the council's plan, which reports name.
  public var objectives: [String] = []
  /// A sentence in the footer of every page.
  public var disclaimer: String?
  /// Severities that the site sets for rules.
  public var severities = Severities()
  /// The folders that severities are set for, and where they are named.
  var severityFolders: [(folder: String, place: Place)] = []

  /// The area with an id.
  public func area(_ id: String) -> Area? { declared[id] }

  /// Whose an indicator's own values are, as people read it: the authority's unless its `own:` says otherwise.
  public func ownLabel(of indicator: Indicator) -> String { indicator.ownArea.flatMap(area)?.label ?? authority }

  /// The nine-character code of those whose values are an indicator's own.
  public func ownCode(of indicator: Indicator) -> String? {
    guard let own = indicator.ownArea.flatMap(area) else { return authorityCode }
    return own.code
  }
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
