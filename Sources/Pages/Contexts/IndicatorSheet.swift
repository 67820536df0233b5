import Diagnostics
import Indicators
import Papers

/// What the KPI page and the indicator's own page share: bands, chart, tiles, comparators, downloads.
struct IndicatorSheet {
  let indicator: Indicator
  let range: PeriodRange?
  let compare: [String]
  let model: SiteModel
  /// The page's folder.
  let page: String

  var standing: IndicatorContext { IndicatorContext(indicator: indicator, range: range) }
  private var definition: Definition { indicator.definition }

  /// The indicator's chart.
  func figures(
    id: String, number: String, title: Printed?, kind: String = "trend", at place: Place?
  ) -> ([Templates.Context], [Diagnostic]) {
    // What is wrong with the indicator has been told; its chart would tell it again.
    if model.library.book.faulty.contains(definition.id) { return ([], []) }
    let drawing = ChartDrawing(
      source: .indicators([indicator]), range: range, compare: compare, site: model.library.site)
    let figure = FigureContext(
      id: id, number: number, title: title, kind: kind, drawing: drawing, library: model.library, page: page,
      place: place, pageHasStatus: true)
    let (context, problems) = figure.context()
    return (context.map { [$0] } ?? [], problems)
  }

  /// Everything but the chart and the page's own words.
  /// - Parameters:
  ///   - workings: whether the page says how its figures were worked out.
  ///   - narrative: the sections of the page's own text, for "On this page".
  ///   - hasWhy: whether the page says why the indicator matters.
  ///   - reference: the sections of the indicator's own page, by what stands before and after its notes.
  func context(
    workings: Bool = false, narrative: [(text: String, id: String)] = [], hasWhy: Bool = false,
    reference: (before: [(String, String)], after: [(String, String)]) = ([], [])
  ) -> Templates.Context {
    let comparators = ComparatorTable.context(indicator, in: range, site: model.library.site)
    let box = BandBox(indicator: indicator, range: range)
    let bands = box.context
    var sections: [(String, String)] = bands == nil ? [] : [("Target", "page-bands-heading")]
    if hasWhy { sections.append(("Why this matters", "page-why")) }
    sections.append(("Performance", "page-performance"))
    sections += narrative.map { ($0.text, $0.id) }
    if comparators != nil { sections.append(("Compared with others", "page-comparison")) }
    sections += reference.before
    if !definition.notes.isEmpty { sections.append(("Notes on this indicator", "page-notes")) }
    sections += reference.after + [("Data", "page-data")]
    if workings { sections.append((WorkingsContext.title, WorkingsContext.id)) }
    let contents = sections.map { ["label": $0.0, "href": "#\($0.1)"] }
    return [
      "code": definition.code.orFalse, "contents": ["label": "On this page", "items": contents] as Templates.Context,
      "status": IndicatorContext.status(indicator.notice), "bands": bands.orFalse,
      "bandsAbsent": box.absence.orFalse,
      "tiles": standing.tiles.orFalse, "comparators": comparators.orFalse,
      "indicatorNotes": definition.notes.isEmpty ? false : ["items": definition.notes.map { ["text": $0] }] as Any,
      "downloads": downloads,
    ]
  }

  private var downloads: Templates.Context {
    let name = definition.code ?? definition.title
    let items = [("CSV", "csv"), ("JSON", "json")].map { label, ending in
      [
        "label": "\(name) data (\(label))",
        "href": Address.relative(to: "indicators/\(definition.id).\(ending)", from: page),
      ]
    }
    return ["items": items]
  }
}
