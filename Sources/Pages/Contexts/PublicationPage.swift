import Diagnostics
import Documents
import Indicators
import Papers

/// Pages of papers that may belong to a meeting, to a review, or to nobody but themselves.
struct PublicationPage {
  let checked: CheckedPaper
  let model: SiteModel
  /// The meeting's paper, where it is one.
  let meeting: MeetingPaper?

  /// The pages of a kind.
  /// - Parameter more: what the kind's template is given beyond what all of them are.
  static func pages(
    of kind: DocumentKind, _ model: SiteModel, with more: (PublicationPage) -> Templates.Context = { _ in [:] }
  ) -> [(Page, [Diagnostic])] {
    let inMeetings = Dictionary(
      model.meetingPapers(kind).map { ($0.checked.paper.path, $0) }, uniquingKeysWith: { first, _ in first })
    return model.papers.filter { $0.paper.kind == kind }.map { checked in
      let page = PublicationPage(checked: checked, model: model, meeting: inMeetings[checked.paper.path])
      return page.page(more(page))
    }
  }

  private var front: FrontMatter { checked.paper.front }
  private var review: ReviewPlace { ReviewPlace(checked, in: model) }
  /// Whether it is the only paper of its folder under `reviews`.
  private var standsAlone: Bool { model.review(of: checked.paper)?.cover.path == checked.paper.path }
  /// Whose paper it is.
  var owner: String { front.authority.flatMap(model.library.site.area)?.label ?? model.library.site.authority }

  private func page(_ more: Templates.Context) -> (Page, [Diagnostic]) {
    var prose = Prose(checked, model: model)
    let facts: [(String, String?)] = [
      ("Authority", owner), ("Period", front.period?.label), ("Publisher", front.publisher),
      ("Published", front.published),
    ]
    let body = prose.html()
    let context: Templates.Context = [
      "eyebrow": eyebrow, "contents": checked.contents,
      "foreign": foreign.orFalse, "facts": CommonContext.facts(facts),
      "bodyHtml": body, "sources": sources,
      "pager": meeting == nil && !standsAlone ? review.pager : false,
    ]
    let page = Page(
      of: prose, kind: checked.paper.kind.template,
      within: meeting?.within ?? (standsAlone ? owner : review.review),
      ancestors: meeting?.ancestors ?? (standsAlone ? [] : review.ancestors),
      context: context.merging(more) { $1 })
    return (page, prose.diagnostics)
  }

  /// What it is, and what it belongs to.
  private var eyebrow: String {
    let word = checked.paper.kind.title
    guard let meeting else { return standsAlone ? "\(word), \(owner)" : "\(word), \(review.review ?? owner)" }
    return meeting.eyebrow("\(word) for the")
  }

  /// That the paper is not about the authority whose site it stands on.
  private var foreign: String? {
    guard let authority = front.authority, model.library.site.isForeign(authority) else { return nil }
    return "This paper is about \(owner), not about \(model.library.site.authority)."
  }

  /// Where a paper that stands alone takes its figures from; a review's are on its cover, a meeting's in the text.
  private var sources: Any { standsAlone ? PageKind.sources(of: [checked], model) : false }
}

extension DocumentKind {
  /// "Briefing".
  var title: String { word.capitalised }
}
