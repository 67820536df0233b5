import Charting
import Diagnostics
import Indicators
import Papers

/// A chart with everything that stands around it.
struct FigureContext {
  let id: String
  let number: String
  let title: Printed?
  var subtitle: Printed?
  var notes: [Printed] = []
  /// Where the data of a chart with a file of its own are from, by the id in `sources.yml`.
  var credited: String?
  let kind: String
  let drawing: ChartDrawing
  let library: Library
  /// The page's folder, from which links lead.
  let page: String
  let place: Place?
  /// Whether the page says already how far the values can be relied on.
  var pageHasStatus = false

  private var indicators: [Indicator] {
    if case .indicators(let indicators) = drawing.source { return indicators }
    return []
  }

  func context() -> (Templates.Context?, [Diagnostic]) {
    let (drawn, problems) = drawing.drawn(id: id, kind: kind, title: title?.text, at: place)
    guard let drawn else { return (nil, problems) }
    let context: Templates.Context = [
      "id": id, "number": number, "titleHtml": title?.html ?? Escaping.html(drawn.finding),
      "subtitleHtml": subtitle?.html ?? Escaping.html(drawn.subtitle), "status": status,
      "wideSvg": drawn.wide, "narrowSvg": drawn.narrow,
      "notes": (changes.map(Escaping.html) + notes.map(\.html)).map { ["textHtml": $0] }, "source": source.orFalse,
      "data": ["label": "Data table for \(number)", "table": table(of: drawn)] as Templates.Context,
      "downloads": ["items": downloads],
    ]
    return (context, problems)
  }

  /// The notice of the least reliable values, unless the page has said it.
  private var status: Any { pageHasStatus ? false : IndicatorContext.status(indicators) }

  private var changes: [String] {
    guard let definition = indicators.first?.definition, indicators.count == 1 else { return [] }
    return definition.changes.map { "From \($0.from.label): \($0.note)" }
  }

  private var source: String? {
    let ids = indicators.compactMap(\.definition.source) + [credited].compactMap { $0 }
    let sources = library.sources.filter { ids.contains($0.id) }
    return sources.isEmpty ? nil : sources.map(Self.credit).joined(separator: "; ")
  }

  private func table(of drawn: RenderedChart) -> Templates.Context {
    let id = "\(id)-data"
    switch drawing.source {
    case .grid(let grid, let unit): return TableContext.data(grid, id: id, caption: drawn.subtitle, unit: unit)
    case .indicators(let indicators):
      if let first = indicators.first, indicators.count == 1 {
        let caption = "\(first.definition.title), \(library.site.ownLabel(of: first))"
        return DataTable.context(first, in: drawing.range, id: id, caption: caption)
      }
      return DataTable.context(indicators, in: drawing.range, id: id, caption: drawn.subtitle)
    }
  }

  private var downloads: [Templates.Context] {
    if indicators.isEmpty { return [["label": "\(number) data (CSV)", "href": "\(id).csv"]] }
    return indicators.map { indicator in
      let definition = indicator.definition
      let name = indicators.count == 1 ? number : "\(number), \(definition.code ?? definition.title)"
      return [
        "label": "\(name) data (CSV)", "href": Address.relative(to: "indicators/\(definition.id).csv", from: page),
      ]
    }
  }

  /// "Title, publisher, year".
  static func credit(_ source: PublishedSource) -> String {
    [source.title, source.publisher, source.published].compactMap { $0 }.joined(separator: ", ")
  }
}
