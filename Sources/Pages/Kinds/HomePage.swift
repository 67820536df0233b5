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
    let committees = model.library.committees.map { committee -> Templates.Context in
      let last = committee.meetings.last
      return [
        "kindWord": "Committee", "title": committee.cover.front.title, "href": committee.cover.address,
        "period": last.map { "Last meeting here: \($0.day.long)" }.orFalse,
        "summary": committee.cover.front.summary.orFalse,
      ]
    }
    let reviews = model.library.reviews.map { review -> Templates.Context in
      [
        "kindWord": "Review", "title": review.cover.front.title, "href": review.cover.address,
        "period": (review.cover.front.period?.label).orFalse, "summary": review.cover.front.summary.orFalse,
      ]
    }
    let publications = committees + reviews
    let count = model.library.book.indicators.count
    let indicators: Templates.Context = [
      "title": "Indicators",
      "summary": "\(count) indicators, each with its definition, its data and where it stands.",
      "href": "indicators/", "label": "See all indicators",
    ]
    let page = Page(
      address: "", kind: "home", title: opening?.title ?? site.title, description: site.description,
      context: [
        "lead": site.description, "bodyHtml": (prose?.html()).orFalse, "workings": prose?.workings.context ?? false,
        "assurance": opening?.assurance ?? false, "publications": publications,
        "hasPublications": !publications.isEmpty,
        "indicators": count == 0 ? false : indicators as Any,
      ], origin: opening?.paper.document.source.path)
    return [(page, prose?.diagnostics ?? [])]
  }
}
