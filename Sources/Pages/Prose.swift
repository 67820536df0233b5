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
  private let recommendations: Set<String>
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

  /// What stands in a gap.
  /// - Parameter anchor: the id that a figure gets.
  func fill(_ slot: Slot, with resolved: ResolvedSlot, _ anchor: String? = nil) -> String {
    switch resolved {
    case .computed(let figure): figureHTML(figure, Escaping.html(figure.display), slot, anchor)
    case .verified(let figure): figureHTML(figure, slot.html, slot, anchor)
    case .citation(let source): citationHTML(source, slot.html, anchor)
    case .crossReference(let text, let target):
      "<a href=\"\(href(target))\">\(text.map(Escaping.html) ?? slot.html)</a>"
    case .link(let target): href(target)
    case .minute(let minute): minute.map(itemHTML) ?? ""
    case .number(let number?) where slot.isParagraph: paragraphHTML(number, slot)
    case .number(let number): number.map { "<span class=\"number\">\(Escaping.html($0))</span> " } ?? ""
    }
  }

  /// A figure carries its exact value, and leads to how it was worked out.
  private func figureHTML(_ figure: Figure, _ text: String, _ slot: Slot, _ anchor: String?) -> String {
    let data = "value=\"\(Escaping.html(figure.machineValue))\">\(text)</data>"
    guard !slot.isInsideLink, let working = slot.reference.flatMap(workings.id) else {
      return "<data class=\"figure\"\(id(anchor)) \(data)"
    }
    let target = href(Target(address: checked.paper.address, fragment: working))
    return "<a class=\"figure-link\"\(id(anchor)) href=\"\(target)\"><data class=\"figure\" \(data)</a>"
  }

  private func id(_ anchor: String?) -> String { anchor.map { " id=\"\($0)\"" } ?? "" }

  /// Cited words lead to their publication in the list of sources, the review's or the report's own; elsewhere it is
  /// named on the spot.
  private func citationHTML(_ source: PublishedSource, _ html: String, _ anchor: String?) -> String {
    let list = model.review(of: checked.paper)?.cover ?? (checked.paper.kind.listsSources ? checked.paper : nil)
    guard let list else { return "<span\(id(anchor))>\(html)</span> (\(Escaping.html(source.title)))" }
    let target = Target(address: list.address, fragment: "source-\(source.id)")
    return "<a class=\"figure-link cited\"\(id(anchor)) href=\"\(href(target))\">\(html)</a>"
  }

  /// A paragraph's number, which leads to itself, so that it can be cited.
  private func paragraphHTML(_ number: String, _ slot: Slot) -> String {
    guard !number.isEmpty else { return "" }
    let text = Escaping.html(number)
    var own = ""
    if case .paragraphNumber(let index) = slot.kind, let id = checked.paper.document.numbered[index].id {
      own = "<span id=\"\(Escaping.html(id))\"></span>"
    }
    let kind = recommendations.contains(number) ? " is-recommendation" : ""
    return "\(own)<a class=\"paragraph-number\(kind)\" id=\"p\(text)\" href=\"#p\(text)\">\(text)</a> "
  }

  /// Where an item of minutes stands on the agenda, and its paper.
  private func itemHTML(_ minute: Minute) -> String {
    guard let item = minute.item, let target = minute.itemTarget else { return "" }
    let paper = item.paper.flatMap(model.paper).map { checked in
      let address = href(Target(address: checked.paper.address, fragment: nil))
      return ": <a href=\"\(address)\">\(Escaping.html(checked.shortTitle))</a>"
    }
    return "<p class=\"minute-links\"><a href=\"\(href(target))\">Agenda item \(item.number)</a>\(paper ?? "")</p>"
  }

  private func href(_ target: Target) -> String {
    let isHere = target.address == page
    let path = isHere && target.fragment != nil ? "" : Address.relative(to: target.address, from: page)
    return Escaping.html(path + (target.fragment.map { "#\($0)" } ?? ""))
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

extension Slot {
  /// The figure that is named there.
  fileprivate var reference: String? {
    switch kind {
    case .computedFigure(let reference), .verifiedFigure(_, let reference): reference
    default: nil
    }
  }

  /// Whether it is the gap for a paragraph's number.
  fileprivate var isParagraph: Bool {
    if case .paragraphNumber = kind { return true }
    return false
  }
}
