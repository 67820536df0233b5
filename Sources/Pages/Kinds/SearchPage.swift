import Diagnostics
import Papers

extension PageKind {
  /// Everything on the site by its title; with a script, a field that searches it.
  static let search = PageKind(template: "search", explainsAbbreviations: false) { model in
    let groups = SearchIndex(model).groups
    guard !groups.isEmpty else { return [] }
    let contents = groups.map { ["label": $0.title, "href": "#\($0.id)"] }
    let page = Page(
      address: searchAddress, kind: "search", title: "Search",
      description: "Every paper of this site with its sections, every indicator, recommendation and abbreviation",
      context: [
        "lead": "Every paper of this site with its sections, and \(others(groups)).",
        "contents": ["label": "On this page", "items": contents] as Templates.Context,
        "words": Address.relative(to: SearchIndex.path, from: searchAddress),
        "groups": groups.map { group -> Templates.Context in
          ["id": group.id, "title": group.title, "entries": group.entries.map(context)]
        },
      ])
    return [(page, [])]
  }

  /// The folder of the search page.
  static let searchAddress = "search/"

  /// "136 indicators, 14 recommendations and 32 abbreviations".
  private static func others(_ groups: [SearchIndex.Group]) -> String {
    let named = [
      ("page-indicators", "indicator"), ("page-recommendations", "recommendation"), ("page-glossary", "abbreviation"),
    ]
    let counts = named.compactMap { id, word in
      groups.first { $0.id == id }.map { Plural.of($0.entries.count, word) }
    }
    return counts.isEmpty ? "every page about it" : Wordlist.and(counts)
  }

  private static func context(_ entry: SearchIndex.Entry) -> Templates.Context {
    [
      "title": entry.title, "href": Address.relative(to: entry.address, from: searchAddress),
      "note": entry.note.orFalse, "sections": CommitteeContext.items(entry.sections.map(context)),
    ]
  }
}
