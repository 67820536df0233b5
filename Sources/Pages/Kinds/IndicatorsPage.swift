import Charting
import Diagnostics
import Indicators
import Papers

extension PageKind {
  /// The index of all indicators: latest value, zone, change and a small trend.
  static let indicators = PageKind(template: "indicators") { model in
    let indicators = model.library.book.indicators
    guard !indicators.isEmpty else { return [] }
    var names: [String] = []
    for indicator in indicators where !names.contains(indicator.definition.group ?? "") {
      names.append(indicator.definition.group ?? "")
    }
    let groups = names.enumerated().map { index, name -> Templates.Context in
      let members = indicators.filter { ($0.definition.group ?? "") == name }
      return [
        "id": "group-\(index + 1)", "title": name.isEmpty ? "Indicators" : name,
        "caption": "Latest value, standing and change", "rows": members.map { row(for: $0, model) },
      ]
    }
    let status: Templates.Context = [
      "word": "Illustrative",
      "text":
        "Some series here were made up or rebuilt for illustration. Each indicator’s page says whether its own was.",
    ]
    let derived = FormulasContext(model: model).context
    let isIllustrative = indicators.contains { $0.status == .illustrative }
    let page = Page(
      address: "indicators/", kind: "indicators", title: "Indicators",
      description: "Every indicator with its latest value, standing and change",
      context: [
        "lead":
          "\(Plural.of(indicators.count, "indicator")). Each has its definition, its data and the papers that use it.",
        "status": isIllustrative ? status : false as Any, "groups": groups,
        "derived": derived,
        "contents": PageContents.of(groups + [derived].compactMap { $0 as? Templates.Context }),
      ])
    return [(page, [])]
  }

  private static func row(for indicator: Indicator, _ model: SiteModel) -> Templates.Context {
    let definition = indicator.definition
    let standing = IndicatorContext(indicator: indicator, range: nil)
    let latest = Statistic.value.of(indicator, in: nil)
    let drawing = ChartDrawing(source: .indicators([indicator]), range: nil, site: model.library.site)
    // What is wrong with the chart is told on the indicator's own page.
    let (drawn, _) = drawing.drawn(id: "trend-\(definition.id)", kind: "trend", title: nil, at: nil)
    return [
      "code": definition.code.orFalse, "title": definition.title, "href": "\(definition.id)/",
      "value": latest.quantity.map { IndicatorContext.bare($0) } ?? "No value", "unit": unit(of: latest.quantity),
      "period": latest.observation?.period.label ?? "", "zone": (standing.zone?.context).orFalse,
      "change": standing.change.orFalse, "sparklineSvg": indicator.own.count < 3 ? false : (drawn?.sparkline).orFalse,
    ]
  }

  private static func unit(of quantity: Quantity?) -> Any {
    guard let unit = quantity?.unit, unit.suffix.hasPrefix(" ") else { return false }
    return String(unit.suffix.dropFirst())
  }
}
