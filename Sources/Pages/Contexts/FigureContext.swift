import Charting
import Diagnostics
import Indicators
import Papers

/// A chart with everything that stands around it.
struct FigureContext {
  let id: String
  let number: String
  let title: String?
  var subtitle: String?
  var notes: [String] = []
  let kind: String
  let drawing: ChartDrawing
  let library: Library
  /// The page's folder, from which links lead.
  let page: String
  let place: Place?
  /// Whether the page says already how far the values can be relied on.
  var pageHasStatus = false

  func context() -> (Templates.Context?, [Diagnostic]) {
    let (drawn, problems) = drawing.drawn(id: id, kind: kind, title: title, at: place)
    guard let drawn else { return (nil, problems) }
    let definition = drawing.indicator.definition
    let file = Address.relative(to: "indicators/\(definition.id).csv", from: page)
    let changes = definition.changes.map { "From \($0.from.label): \($0.note)" }
    let context: Templates.Context = [
      "id": id, "number": number, "title": drawn.finding, "subtitle": subtitle ?? drawn.subtitle,
      "status": pageHasStatus ? false : IndicatorContext.status(drawing.indicator.status), "wideSvg": drawn.wide,
      "narrowSvg": drawn.narrow,
      "notes": (changes + notes).map { ["textHtml": Escaping.html($0)] },
      "source": definition.source.flatMap { library.source($0) }.map(Self.credit).orFalse,
      "data": [
        "label": "Data table for \(number)",
        "table": DataTable.context(
          drawing.indicator, in: drawing.range, id: "\(id)-data",
          caption: "\(definition.title), \(library.site.ownLabel(of: drawing.indicator))"),
      ] as Templates.Context,
      "downloads": ["items": [["label": "\(number) data (CSV)", "href": file]]],
    ]
    return (context, problems)
  }

  /// "Title, publisher, year".
  static func credit(_ source: PublishedSource) -> String {
    [source.title, source.publisher, source.published].compactMap { $0 }.joined(separator: ", ")
  }
}
