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
        .prefix(ChartDrawing.comparing.count)
      let sheet = IndicatorSheet(indicator: indicator, range: nil, compare: Array(areas), model: model, page: address)
      let (figures, problems) = sheet.figures(id: "figure-1", number: "Figure 1", title: nil, at: definition.place)
      let uses = uses(of: definition.id, model, from: address)
      var context = sheet.context(
        reference: (
          before: definition.definition == nil ? [] : [("Definition", "page-definition")],
          after: [("How it is worked out", "page-method")]
            + (uses == nil ? [] : [("Papers that use it", "page-used-in")])
        ))
      context["eyebrow"] = "Indicator"
      context["summary"] = sheet.standing.summary
      context["figures"] = figures
      context["definition"] = definition.definition.orFalse
      context["method"] = method(of: indicator, model.library)
      context["usedIn"] = uses.orFalse
      context["pager"] = pager(indicators, index)
      let page = Page(
        address: address, kind: "indicator", title: definition.title,
        within: [definition.code, "indicator"].compactMap { $0 }.joined(separator: ", "),
        description: sheet.standing.summary,
        ancestors: [(label: "Indicators", address: "indicators/")], context: context, origin: definition.place.path)
      return (page, problems)
    }
  }

  /// How the values are worked out, in words.
  private static func method(of indicator: Indicator, _ library: Library) -> Any {
    let definition = indicator.definition
    var facts: [(String, String)] = []
    if let numerator = definition.numerator { facts.append(("Numerator", "column ‘\(numerator)’")) }
    if let denominator = definition.denominator { facts.append(("Denominator", "column ‘\(denominator)’")) }
    if let population = indicator.population {
      facts.append(("Denominator", Self.words(for: population)))
      if let source = population.source.flatMap({ library.source($0) }) {
        facts.append(("Source of the population", FigureContext.credit(source)))
      }
    }
    if let value = definition.value { facts.append(("Value", "column ‘\(value)’, as published")) }
    if let covered = definition.series.note { facts.append(("Values", covered)) }
    if !definition.rows.isEmpty {
      let rows = definition.rows.sorted { $0.key < $1.key }.map { "‘\($0.key)’ is ‘\($0.value)’" }
      facts.append(("Rows", "those where " + rows.joined(separator: " and ")))
    }
    facts.append(("Data file", definition.data))
    let digits = definition.decimals == 1 ? "1 decimal place" : "\(definition.decimals) decimal places"
    facts.append(("Rounding", "to \(digits), half away from zero, once, when printed"))
    if definition.series.isAveraged {
      facts.append(("Average", "the mean of the values, each period counting the same"))
    }
    if let source = definition.source.flatMap({ library.source($0) }) {
      facts.append(("Source", FigureContext.credit(source)))
    }
    let multiplier = "× " + NumberText.decimal(Exact(definition.per), decimals: 0)
    let formula = definition.measure.formula.replacing("× multiplier", with: multiplier)
    return [
      "formula": formula, "facts": facts.map { ["term": $0.0, "text": $0.1, "href": false] as Templates.Context },
    ] as Templates.Context
  }

  /// "the mid-year population aged 0 to 17 (mid-2021, revised 2024)".
  private static func words(for population: PopulationUse) -> String {
    let ages = population.ages.map { " aged \($0)" } ?? ""
    return "the mid-year population\(ages) (\(population.vintage))"
  }

  private static func uses(of id: String, _ model: SiteModel, from address: String) -> Templates.Context? {
    let items = model.papers.filter { $0.indicators.contains(id) }.map { checked -> Templates.Context in
      let review = model.review(of: checked.paper)?.cover.front
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
      let label = [definition.code, definition.title].compactMap { $0 }.joined(separator: " ")
      return ["label": label, "href": "../\(definition.id)/"]
    }
    return [
      "previous": link(index - 1), "up": ["label": "All indicators", "href": "../"] as Templates.Context,
      "next": link(index + 1),
    ] as Templates.Context
  }
}
