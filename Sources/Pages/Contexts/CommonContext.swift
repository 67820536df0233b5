import Indicators
import Papers

/// What every page is given: the site, the page, navigation and the way back.
///
/// What is the same on every page is worked out once: a site has thousands of them.
struct CommonContext {
  private let model: SiteModel
  private let mainLinks: [(label: String, address: String)]
  private let footerLinks: [(label: String, address: String)]
  private let hasCalendar: Bool
  private let hasFeed: Bool

  init(model: SiteModel) {
    self.model = model
    mainLinks = Self.mainLinks(of: model)
    footerLinks = Self.footerLinks(of: model)
    hasCalendar = Calendar.exists(in: model)
    hasFeed = Feed.exists(in: model)
  }

  func context(for page: Page) -> Templates.Context {
    let site = model.library.site
    let ancestors = page.address.isEmpty ? [] : [(label: "Home", address: "")] + page.ancestors
    var context = page.context
    context["site"] = [
      "title": site.title, "authority": site.authority, "disclaimer": site.disclaimer.orFalse,
    ]
    context["page"] = [
      "kind": page.kind, "title": page.title, "titleHtml": page.titleHtml ?? Escaping.html(page.title),
      "headTitle": headTitle(of: page), "description": page.description,
      "lang": site.language,
      "root": Address.relative(to: "", from: page.address), "path": page.address,
      "calendar": hasCalendar ? Calendar.path as Any : false,
      "feed": hasFeed ? Feed.path as Any : false,
      "canonical": site.url.map { "\($0)/\(page.address)" }.orFalse,
    ]
    context["nav"] = links(mainLinks, on: page)
    context["footer"] = links(footerLinks, on: page)
    let crumbs = ancestors.map { ["label": $0.label, "href": Address.relative(to: $0.address, from: page.address)] }
    context["breadcrumbs"] = crumbs.isEmpty ? false : ["items": crumbs] as Any
    return context
  }

  /// Terms with what is known of them, for the table at the head of a page.
  static func facts(_ lines: [(term: String, text: String?)]) -> [Templates.Context] {
    lines.compactMap { line in line.text.map { ["term": line.term, "text": $0] } }
  }

  /// What a browser's title bar and a search engine show.
  private func headTitle(of page: Page) -> String {
    let site = model.library.site.title
    if page.address.isEmpty { return site }
    return [page.title, page.within].compactMap { $0 }.joined(separator: ", ") + " – " + site
  }

  private static func mainLinks(of model: SiteModel) -> [(label: String, address: String)] {
    let reviews = model.library.reviews.filter { $0.cover.kind == .review }.compactMap { review in
      model.cover(of: review).map { (label: $0.shortTitle, address: review.cover.address) }
    }
    let indicators = model.library.book.indicators.isEmpty ? [] : [(label: "Indicators", address: "indicators/")]
    let committees = model.library.committees.compactMap { committee in
      model.paper(committee.cover.path).map { (label: $0.shortTitle, address: committee.cover.address) }
    }
    let hasRecommendations = model.library.committees.contains { $0.register != nil }
    let recommendations =
      hasRecommendations ? [(label: "Recommendations", address: PageKind.allRecommendationsAddress)] : []
    let isEmpty = model.papers.isEmpty && indicators.isEmpty
    let search = isEmpty ? [] : [(label: "Search", address: PageKind.searchAddress)]
    return [(label: "Home", address: "")] + committees + recommendations + reviews + indicators + search
  }

  private static func footerLinks(of model: SiteModel) -> [(label: String, address: String)] {
    let pages = model.papers.filter { $0.paper.kind == .page && !$0.paper.address.isEmpty }
      .map { (label: $0.shortTitle, address: $0.paper.address) }
    let hasFigures = model.papers.contains { !$0.records.isEmpty }
    return pages + (hasFigures ? [(label: "Figures", address: PageKind.registerAddress)] : [])
      + (model.library.glossary.isEmpty ? [] : [(label: "Glossary", address: PageKind.glossaryAddress)])
  }

  private func links(_ links: [(label: String, address: String)], on page: Page) -> [Templates.Context] {
    links.map { link in
      let isHere = link.address == page.address
      let isBelow = !link.address.isEmpty && page.address.hasPrefix(link.address)
      return [
        "label": link.label, "href": Address.relative(to: link.address, from: page.address),
        "current": isHere ? "page" : isBelow ? "true" : false as Any,
      ]
    }
  }
}
