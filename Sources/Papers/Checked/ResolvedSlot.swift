public import Figures

/// What stands in one gap of the prose.
public enum ResolvedSlot: Sendable {
  /// A figure that the build writes.
  case computed(Figure)
  /// A figure that agrees with the author's words.
  case verified(Figure)
  /// Words taken from a publication.
  case citation(PublishedSource)
  /// "Table 3", leading to it.
  case crossReference(text: String?, to: Target)
  /// A link to another page.
  case link(Target)
  /// A section's or table's number; `nil` where it has none.
  case number(String?)
  /// What an item of minutes has to do with.
  case minute(Minute?)

  /// The figure, where it is one.
  var figure: Figure? {
    switch self {
    case .computed(let figure), .verified(let figure): figure
    case .citation, .crossReference, .link, .number, .minute: nil
    }
  }
}

/// A place on the site that a link leads to.
public struct Target: Hashable, Sendable {
  /// The page's folder from the top of the site.
  public let address: String
  /// The id within the page.
  public let fragment: String?

  /// A place on a page; the page itself without a fragment.
  public init(address: String, fragment: String?) {
    self.address = address
    self.fragment = fragment
  }
}
