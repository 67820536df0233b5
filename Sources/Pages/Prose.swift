import Diagnostics
import Documents
import Figures
import Indicators
import Papers

/// The body of a paper as HTML, with every gap filled and every block drawn.
struct Prose {
  let model: SiteModel
  let checked: CheckedPaper
  /// How the paper's figures were worked out.
  let workings: WorkingsContext
  /// The ids of the figures in the body, by slot.
  private let anchors: [Int: String]
  /// The paragraphs that ask the board for something.
  let recommendations: Set<String>
  /// The folder of the page that links lead from.
  let page: String
  private(set) var diagnostics: [Diagnostic] = []

  /// The body of a paper.
  /// - Parameter page: the folder of the page that the words stand on; the paper's own if not given.
  init(_ checked: CheckedPaper, model: SiteModel, on page: String? = nil) {
    self.checked = checked
    self.page = page ?? checked.paper.address
    self.model = model
    workings = WorkingsContext(checked, model: model)
    recommendations = Set(checked.paper.recommendations)
    anchors = Dictionary(
      checked.records.compactMap { record in record.slot.flatMap { slot in record.anchor.map { (slot, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func html() -> String {
    var html = ""
    var block = 0
    for part in checked.paper.document.parts {
      switch part {
      case .prose(let pieces):
        for piece in pieces { html += text(of: piece) }
      case .block:
        if checked.blocks.indices.contains(block) { html += text(of: checked.blocks[block]) }
        block += 1
      }
    }
    return html
  }

  private func text(of piece: Piece) -> String {
    switch piece {
    case .html(let html): html
    case .slot(let index): fill(checked.paper.document.slots[index], with: checked.slots[index], anchors[index])
    }
  }

  private mutating func text(of block: CheckedBlock) -> String {
    switch block {
    case .table(let table):
      return model.templates.render("table", TableContext.table(table, in: model.library, words: self))
    case .sheet(let sheet): return model.templates.render("sheet", context(of: sheet))
    case .chart(let chart): return text(of: chart)
    case .briefing(let briefing):
      let charts = briefing.charts.map { text(of: $0) }
      return charts.count > 1
        ? "<div class=\"pair\" id=\"\(Escaping.html(briefing.id))\">\n\(charts.joined())</div>\n" : charts.joined()
    case .measure(let measure):
      return model.templates.render("measure", MeasureContext(measure: measure, words: self).context)
    case .tiles(let tiles): return model.templates.render("infographic", BlockContext.tiles(tiles, self))
    case .statistics(let list): return model.templates.render("statistics", BlockContext.statistics(list, self))
    case .columns(let columns): return model.templates.render("columns", BlockContext.columns(columns, self))
    }
  }

  private mutating func text(of chart: CheckedChart) -> String {
    if chart.indicators.contains(where: { model.library.book.faulty.contains($0.definition.id) }) { return "" }
    let (context, problems) = figure(chart).context()
    diagnostics += problems
    return context.map { model.templates.render("figure", $0) } ?? ""
  }

  private func figure(_ chart: CheckedChart) -> FigureContext {
    let request = chart.request
    let drawing = ChartDrawing(
      source: chart.source, range: chart.range, compare: request.compare, panels: request.panels,
      alt: chart.words.alt?.text, options: request.options, site: model.library.site)
    return FigureContext(
      id: chart.id, number: chart.number, title: printed(chart.words.title), subtitle: printed(chart.words.subtitle),
      notes: chart.words.notes.map { printed($0) },
      credited: request.credited, kind: request.kind, drawing: drawing, library: model.library,
      page: checked.paper.address, place: chart.place)
  }
}
