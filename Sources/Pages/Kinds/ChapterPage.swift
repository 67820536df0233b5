import Diagnostics
import Documents
import Indicators
import Papers

extension PageKind {
  /// A chapter of a review.
  static let chapter = PageKind(template: "chapter") { model in
    model.papers.filter { $0.paper.kind == .chapter }.map { checked in
      let place = ReviewPlace(checked, in: model)
      var prose = Prose(checked, model: model)
      let page = Page(
        of: prose, kind: "chapter", within: place.review, ancestors: place.ancestors,
        context: [
          "eyebrow": place.eyebrow, "numeral": checked.paper.element.orFalse,
          "contents": checked.contents, "status": false, "bodyHtml": prose.html(), "pager": place.pager,
        ])
      return (page, prose.diagnostics)
    }
  }
}

/// Where a chapter stands in its review: what is above, before and after it.
struct ReviewPlace {
  private let checked: CheckedPaper
  private let papers: [CheckedPaper]

  init(_ checked: CheckedPaper, in model: SiteModel) {
    self.checked = checked
    papers = model.review(of: checked.paper).map { model.papers(of: $0) } ?? []
  }

  /// The review's title and period, above the chapter's own title.
  var eyebrow: Any {
    guard let cover = papers.first else { return false }
    return [cover.shortTitle, cover.paper.front.period?.label].compactMap { $0 }.joined(separator: ", ")
  }

  /// The review's name.
  var review: String? { papers.first?.shortTitle }

  /// The review's cover and, for a KPI page, the chapter that it belongs to.
  var ancestors: [(label: String, address: String)] {
    guard let cover = papers.first, let position else { return [] }
    var above = [(label: cover.shortTitle, address: cover.paper.address)]
    if checked.indicator != nil,
      let chapter = papers[1..<position].last(where: { $0.indicator == nil })
    {
      above.append((label: chapter.label, address: chapter.paper.address))
    }
    return above
  }

  /// Links to the paper before, the contents and the paper after.
  var pager: Any {
    guard let position, let cover = papers.first else { return false }
    let previous = position > 1 ? papers[position - 1] : nil
    let next = position + 1 < papers.count ? papers[position + 1] : nil
    return [
      "previous": previous.map { link($0.label, $0) }.orFalse, "up": link(cover.shortTitle, cover),
      "next": next.map { link($0.label, $0) }.orFalse,
    ] as Templates.Context
  }

  private var position: Int? { papers.firstIndex { $0.paper.path == checked.paper.path } }

  private func link(_ label: String, _ paper: CheckedPaper) -> Templates.Context {
    ["label": label, "href": Address.relative(to: paper.paper.address, from: checked.paper.address)]
  }
}
