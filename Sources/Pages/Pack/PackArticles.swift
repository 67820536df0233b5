import Papers

/// The papers of a site as they stand on their own pages, for packs to take.
struct PackArticles {
  private let model: SiteModel
  private let common: CommonContext
  /// Every page of the kinds that packs need, by folder.
  private let pages: [String: (page: Page, template: String)]

  init(_ model: SiteModel) {
    self.model = model
    common = CommonContext(model: model)
    let agendas = model.meetingPapers(.agenda).map(\.checked.paper)
    let taken = agendas.flatMap { $0.front.agenda?.items ?? [] }.flatMap(\.papers).compactMap { model.paper($0)?.paper }
    let templates = Set((agendas + taken).map(\.kind.template))
    // What is wrong with a page is told by its own kind.
    let drawn = PageKind.all.filter { templates.contains($0.template) }.flatMap { kind in
      kind.pages(model).map { ($0.0.address, ($0.0, kind.template)) }
    }
    pages = Dictionary(drawn, uniquingKeysWith: { first, _ in first })
  }

  /// A paper's article, its abbreviations explained; `nil` where its page has none.
  func article(at address: String) -> [UInt8]? {
    guard let (found, template) = pages[address] else { return nil }
    var page = found
    // What leads around on the paper's own page leads nowhere in a pack.
    for key in ["contents", "pager", "pack"] { page.context[key] = false }
    let html = Array(model.templates.render(template, common.context(for: page)).utf8)
    guard let article = Relocation.article(of: html) else { return nil }
    return Abbreviations(model.library.glossary)?.explained(article) ?? article
  }
}
