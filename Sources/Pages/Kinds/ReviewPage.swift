import Diagnostics
import Documents
import Indicators
import Papers

extension PageKind {
  /// The cover of a review with its contents.
  static let review = PageKind(template: "review") { model in
    model.library.reviews.filter { $0.cover.kind == .review }.compactMap { review in
      let papers = model.papers(of: review)
      guard let cover = papers.first else { return nil }
      var prose = Prose(cover, model: model)
      let front = cover.paper.front
      let facts: [(String, String?)] = [
        ("Period", front.period?.label), ("Publisher", front.publisher), ("Published", front.published),
      ]
      let page = Page(
        of: prose, kind: "review",
        context: [
          "period": (front.period?.label).orFalse,
          "facts": CommonContext.facts(facts),
          "status": IndicatorContext.status(papers.compactMap(\.indicator)), "bodyHtml": prose.html(),
          "chapters": chapters(of: papers, from: cover.paper.address, model), "sources": sources(of: papers, model),
          "assurance": CheckedPaper.assurance(of: papers, in: " in this review", at: register(review, papers, model)),
        ])
      return (page, prose.diagnostics)
    }
  }

  /// Chapters in order, each KPI page below the chapter before it.
  private static func chapters(of papers: [CheckedPaper], from address: String, _ model: SiteModel)
    -> [Templates.Context]
  {
    var chapters: [Templates.Context] = []
    var kpis: [Templates.Context] = []
    func close() {
      guard !chapters.isEmpty, !kpis.isEmpty else { return }
      chapters[chapters.count - 1]["kpis"] = ["items": kpis]
      kpis = []
    }
    for checked in papers.dropFirst() {
      let summary = Prose(checked, model: model, on: address).printed(checked.front.summary)?.html
      let href = Address.relative(to: checked.paper.address, from: address)
      if let indicator = checked.indicator {
        let standing = IndicatorContext(indicator: indicator, range: checked.paper.front.period)
        kpis.append([
          "code": indicator.definition.code.orFalse, "title": checked.title, "href": href,
          "summaryHtml": summary ?? Escaping.html(standing.summary), "value": latest(standing),
          "zone": (standing.zone?.context).orFalse,
        ])
      } else {
        close()
        chapters.append([
          "numeral": checked.paper.element.orFalse, "title": checked.title, "href": href,
          "summaryHtml": summary.orFalse, "kpis": false,
          "sections": papers[0].paper.front.showsSections ? sections(of: checked, at: href) : false,
        ])
      }
    }
    close()
    return chapters
  }

  /// A chapter's own sections with their numbers; `false` where it has none.
  private static func sections(of checked: CheckedPaper, at href: String) -> Any {
    let items = checked.paper.document.headings.enumerated().filter { $0.element.level == 2 }.map { index, heading in
      [
        "number": checked.paper.sectionNumbers[index].orFalse, "title": checked.text(of: heading),
        "href": "\(href)#\(heading.id)",
      ] as Templates.Context
    }
    return items.isEmpty ? false : ["items": items] as Any
  }

  private static func latest(_ standing: IndicatorContext) -> Any {
    let outcome = Statistic.value.of(standing.indicator, in: standing.range)
    guard let quantity = outcome.quantity, let period = outcome.observation?.period else { return false }
    return "\(quantity.display), \(period.label)"
  }

  /// Every publication that a review's figures come from: its own source, its indicators' and those it cites.
  static func sources(of papers: [CheckedPaper], _ model: SiteModel) -> Any {
    let indicators = papers.reduce(into: Set<String>()) { $0.formUnion($1.indicators) }
    let ids = papers.reduce(into: Set(papers.compactMap(\.paper.front.source))) { $0.formUnion($1.citedSources) }
      .union(indicators.compactMap { model.library.book[$0]?.definition.source })
    return SourcesContext.list(ids, in: model)
  }

  /// Where the register lists the review's figures; nowhere where there are none.
  private static func register(_ review: Review, _ papers: [CheckedPaper], _ model: SiteModel) -> String? {
    guard papers.contains(where: { !$0.records.isEmpty }) else { return nil }
    let index = model.library.reviews.firstIndex { $0.cover.path == review.cover.path }
    return Address.relative(to: PageKind.registerAddress, from: review.cover.address)
      + (index.map { "#\(PageKind.registerID($0))" } ?? "")
  }
}
