public import Diagnostics
public import Figures
public import Indicators

/// A whole site, understood: settings, indicators, tables and papers.
public struct Library: Sendable {
  /// The content folder's name, which stands before every path in messages.
  var folder = ""
  /// What `site.yml` says.
  public internal(set) var site = Site()
  /// The publications that figures come from.
  public internal(set) var sources: [PublishedSource] = []
  /// The abbreviations that `glossary.yml` explains.
  public internal(set) var glossary = Glossary()
  /// The indicators.
  public internal(set) var book = IndicatorBook([])
  /// The formulas.
  public internal(set) var formulas = FormulaBook()
  /// The tables that papers' blocks name, after disclosure control, by path from the content folder; those that only
  /// indicators use are let go.
  public internal(set) var tables: [String: ProtectedTable] = [:]
  /// The paths of all data files that could be read.
  var dataFiles: Set<String> = []
  /// Plain pages; the home page's text has the address "".
  public internal(set) var pages: [Paper] = []
  /// The reviews, by folder name.
  public internal(set) var reviews: [Review] = []
  /// The committees, by folder name.
  public internal(set) var committees: [Committee] = []

  /// The day that what is late is judged by, where one was asked for.
  var asOf: Day?

  /// Paths of documents, tables and settings that could not be read or are missing, each with its reasons reported.
  var unread: Set<String> = []

  /// Every paper, in reading order.
  public var papers: [Paper] { pages + committees.flatMap(\.papers) + reviews.flatMap(\.papers) }

  /// The path from the content folder of a place that messages print: what a page may say of it.
  public func contentPath(of place: Place) -> String {
    place.path.hasPrefix(folder + "/") ? String(place.path.dropFirst(folder.count + 1)) : place.path
  }

  /// The source with an id.
  public func source(_ id: String) -> PublishedSource? { sources.first { $0.id == id } }
}
