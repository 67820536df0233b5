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
        "items": zip(entries, terms(of: model.library.glossary)).map { entry($0, $1, in: model) },
      ])
    return [(page, [])]
  }

  /// The glossary's folder.
  static let glossaryAddress = "glossary/"

  /// The id of each entry: "term-mash".
  static func terms(of glossary: Glossary) -> [String] {
    var taken: Set<String> = []
    return glossary.entries.map { entry in
      let word = entry.abbreviation.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
      var (id, copies) = ("term-\(word)", 1)
      while !taken.insert(id).inserted {
        copies += 1
        id = "term-\(word)-\(copies)"
      }
      return id
    }
  }

  private static func entry(_ entry: Glossary.Entry, _ id: String, in model: SiteModel) -> Templates.Context {
    let papers = model.papers.filter { $0.abbreviations.contains(entry.abbreviation) }.map { checked in
      [
        "label": checked.label.isEmpty ? model.library.site.title : checked.label,
        "href": Address.relative(to: checked.paper.address, from: glossaryAddress),
      ] as Templates.Context
    }
    return [
      "id": id, "abbreviation": entry.abbreviation, "expansion": entry.expansion,
      "definition": entry.definition.orFalse,
      "papers": CommitteeContext.items(papers),
    ]
  }
}
