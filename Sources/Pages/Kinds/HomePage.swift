import Diagnostics
import Documents
import Indicators
import Papers

extension PageKind {
  /// The way in: what the site is, its publications, its indicators.
  static let home = PageKind(template: "home") { model in
    let site = model.library.site
    let opening = model.page(at: "")
    var prose = opening.map { Prose($0, model: model) }
    let committees = model.library.committees.compactMap { committee -> Templates.Context? in
      guard let cover = model.paper(committee.cover.path) else { return nil }
      return [
        "kindWord": "Committee", "title": cover.title, "href": cover.paper.address,
        "period": committee.meetings.last.map { "Last meeting here: \($0.day.long)" }.orFalse,
        "summaryHtml": Prose(cover, model: model, on: "").html(cover.front.summary),
      ]
    }
    let reviews = model.library.reviews.compactMap(model.cover).map { cover -> Templates.Context in
      [
        "kindWord": cover.paper.kind.title, "title": cover.title, "href": cover.paper.address,
        "period": period(of: cover, in: site).orFalse,
        "summaryHtml": Prose(cover, model: model, on: "").html(cover.front.summary),
      ]
    }
    let publications = committees + reviews
    let count = model.library.book.indicators.count
    let indicators: Templates.Context = [
      "title": "Indicators",
      "summary": "\(Plural.of(count, "indicator")), each with its definition, its data and where it stands.",
      "href": "indicators/", "label": "See all indicators",
    ]
    let page = Page(
      address: "", kind: "home", title: opening?.title ?? site.title,
      titleHtml: prose?.printed(opening?.front.title)?.html, description: site.description,
      context: [
        "lead": site.description, "bodyHtml": (prose?.html()).orFalse, "workings": prose?.workings.context ?? false,
        "assurance": opening?.assurance ?? false, "publications": publications,
        "hasPublications": !publications.isEmpty,
        "recommendations": recommendations(in: model), "indicators": count == 0 ? false : indicators as Any,
      ], origin: opening?.paper.document.source.path)
    return [(page, prose?.diagnostics ?? [])]
  }

  /// How many recommendations are open and late; `false` where no committee keeps a list.
  private static func recommendations(in model: SiteModel) -> Any {
    let kept = model.library.committees.compactMap { committee in
      committee.register.flatMap { register in
        model.library.judgementDay(of: committee).map { (counts: RecommendationCounts(register.all, on: $0), day: $0) }
      }
    }
    guard !kept.isEmpty else { return false }
    return [
      "title": "Recommendations", "href": allRecommendationsAddress, "label": "See all recommendations",
      "summary": "\(RecommendationCounts(kept.map(\.counts)).sentence). \(asAt(kept.map(\.day)))",
    ] as Templates.Context
  }

  /// "Dudley, Q2 2021-22": whose publication it is where it is another authority's, and of when.
  private static func period(of cover: CheckedPaper, in site: Site) -> String? {
    let front = cover.paper.front
    let parts = [front.authority.flatMap { site.isForeign($0) ? site.area($0)?.label : nil }, front.period?.label]
      .compactMap { $0 }
    return parts.joined(separator: ", ").unlessEmpty
  }
}
