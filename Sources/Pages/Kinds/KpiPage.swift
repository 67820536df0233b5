import Diagnostics
import Documents
import Indicators
import Papers

extension PageKind {
  /// A chapter about one indicator.
  static let kpi = PageKind(template: "kpi") { model in
    model.papers.compactMap { checked in
      guard let indicator = checked.indicator, checked.paper.kind == .kpi else { return nil }
      let front = checked.paper.front
      let place = ReviewPlace(checked, in: model)
      let number = checked.paper.chartNumber ?? "Figure 1"
      let sheet = IndicatorSheet(
        indicator: indicator, range: front.period, compare: front.compare, model: model, page: checked.paper.address)
      var prose = Prose(checked, model: model)
      let (figures, problems) = sheet.figures(
        id: number.lowercased().replacing(" ", with: "-"), number: number,
        title: prose.printed(checked.front.chartTitle),
        at: checked.paper.place)
      var context = sheet.context(
        workings: checked.hasWorkings,
        narrative: checked.paper.document.headings.filter { $0.level == 2 }.map { (checked.text(of: $0), $0.id) },
        hasWhy: !front.why.isEmpty)
      let body = prose.html()
      context["eyebrow"] = place.eyebrow
      let summary = prose.printed(checked.front.summary)
      context["summaryHtml"] = summary?.html ?? Escaping.html(sheet.standing.summary)
      context["figures"] = figures
      context["whyHtml"] =
        front.why.isEmpty
        ? false : checked.front.why.map { "<p>\(prose.printed($0).html)</p>" }.joined(separator: "\n") as Any
      context["bodyHtml"] = body.unlessEmpty.orFalse
      context["workings"] = prose.workings.context
      context["assurance"] = checked.assurance
      context["pager"] = place.pager
      let page = Page(
        address: checked.paper.address, kind: "kpi", title: checked.title,
        titleHtml: prose.printed(checked.front.title)?.html,
        within: [indicator.definition.code, place.review].compactMap { $0 }.joined(separator: ", "),
        description: summary?.text ?? sheet.standing.summary, ancestors: place.ancestors, context: context,
        origin: checked.paper.document.source.path)
      return (page, problems + prose.diagnostics)
    }
  }
}
