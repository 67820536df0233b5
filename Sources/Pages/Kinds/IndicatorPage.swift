import Charting
import Diagnostics
import Indicators
import Papers

extension PageKind {
  /// An indicator's own page: everything about it, whatever papers use it.
  static let indicator = PageKind(template: "indicator") { model in
    let indicators = model.library.book.indicators
    return indicators.enumerated().map { index, indicator in
      let definition = indicator.definition
      let address = "indicators/\(definition.id)/"
      let areas = model.library.site.areas.map(\.id).filter { indicator.areas[$0] != nil }
        .prefix(AreaInks.all.count)
      let sheet = IndicatorSheet(indicator: indicator, range: nil, compare: Array(areas), model: model, page: address)
      var (figures, problems) = sheet.figures(id: "figure-1", number: "Figure 1", title: nil, at: definition.place)
      if ControlChart.of(indicator).chart != nil {
        let alone = IndicatorSheet(indicator: indicator, range: nil, compare: [], model: model, page: address)
        let control = alone.figures(
          id: "figure-2", number: "Figure 2", title: nil, kind: ChartKind.control.name, at: definition.place)
        figures += control.0
        problems += control.1
      }
      let uses = uses(of: definition.id, model, from: address)
      var context = sheet.context(
        reference: (
          before: definition.definition == nil ? [] : [("Definition", "page-definition")],
          after: [("How this is worked out", "page-method")]
            + (uses == nil ? [] : [("Papers that use it", "page-used-in")])
        ))
      context["eyebrow"] = "Indicator"
      context["summaryHtml"] = Escaping.html(sheet.standing.summary)
      context["figures"] = figures
      context["definition"] = definition.definition.orFalse
      context["method"] = MethodContext(indicator: indicator, library: model.library).context
      context["usedIn"] = uses.orFalse
      context["pager"] = pager(indicators, index)
      let page = Page(
        address: address, kind: "indicator", title: definition.title,
        within: [definition.code ?? definition.group, "indicator"].compactMap { $0 }.joined(separator: ", "),
        description: sheet.standing.summary,
        ancestors: [(label: "Indicators", address: "indicators/")], context: context, origin: definition.place.path)
      return (page, problems)
    }
  }

  private static func uses(of id: String, _ model: SiteModel, from address: String) -> Templates.Context? {
    let items = model.papers(naming: id).map { checked -> Templates.Context in
      let review = model.review(of: checked.paper).flatMap(model.cover)
      return [
        "title": checked.label, "href": Address.relative(to: checked.paper.address, from: address),
        "note": (review?.title).orFalse,
      ]
    }
    return items.isEmpty ? nil : ["items": items]
  }

  private static func pager(_ indicators: [Indicator], _ index: Int) -> Any {
    func link(_ position: Int) -> Any {
      guard indicators.indices.contains(position) else { return false }
      let definition = indicators[position].definition
      return ["label": definition.label, "href": "../\(definition.id)/"]
    }
    return [
      "previous": link(index - 1), "up": ["label": "All indicators", "href": "../"] as Templates.Context,
      "next": link(index + 1),
    ] as Templates.Context
  }
}
