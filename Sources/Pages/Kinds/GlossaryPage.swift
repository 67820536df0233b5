import Papers

extension PageKind {
  /// The abbreviations of the site, what they stand for, and the papers that use them.
  static let glossary = PageKind(template: "glossary", explainsAbbreviations: false) { model in
    let entries = model.library.glossary.entries
    guard !entries.isEmpty else { return [] }
    let page = Page(
      address: glossaryAddress, kind: "glossary", title: "Glossary",
      description: "The abbreviations in the papers of this site, and what they stand for",
      context: [
        "lead": "The abbreviations in the papers of this site, what they stand for, and the papers that use them.",
        "items": entries.map { entry($0, in: model) },
      ])
    return [(page, [])]
  }

  /// The glossary's folder.
  static let glossaryAddress = "glossary/"

  private static func entry(_ entry: Glossary.Entry, in model: SiteModel) -> Templates.Context {
    let papers = model.papers.filter { $0.abbreviations.contains(entry.abbreviation) }.map { checked in
      [
        "label": checked.label.isEmpty ? model.library.site.title : checked.label,
        "href": Address.relative(to: checked.paper.address, from: glossaryAddress),
      ] as Templates.Context
    }
    return [
      "abbreviation": entry.abbreviation, "expansion": entry.expansion, "definition": entry.definition.orFalse,
      "papers": CommitteeContext.items(papers),
    ]
  }
}
