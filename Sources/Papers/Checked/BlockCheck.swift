import Diagnostics
import Figures
import Indicators

extension PaperCheck {
  /// A block with everything that it needs; `nil` where that is not there, which is recorded.
  mutating func check(_ block: PaperBlock) -> CheckedBlock? {
    switch block.content {
    case .chart(let request): chart(request, of: block).map { .chart($0) }
    case .table(let request):
      table(request, of: block).map { .table($0) }
    case .sheet(let sheet): .sheet(check(sheet))
    case .briefing(let request): briefing(request, of: block).map { .briefing($0) }
    case .measure(let request): measure(request, of: block).map { .measure($0) }
    case .tiles(let request): .tiles(check(request, of: block))
    case .statistics(let request): check(request, of: block).map { .statistics($0) }
    case .columns(let request): .columns(check(request, of: block))
    }
  }

  mutating func chart(_ request: ChartRequest, of block: PaperBlock) -> CheckedChart? {
    let words = words(of: request, block.id)
    checkAreas(request.compare, at: request.places["compare"] ?? block.place)
    if let id = request.credited { _ = source(id, at: request.places["source"] ?? block.place) }
    let range: PeriodRange?
    let source: CheckedChart.Source
    switch request.source {
    case .indicators(let ids):
      let place = request.places["indicator"] ?? request.places["indicators"] ?? block.place
      let indicators = ids.compactMap { indicator($0, at: place) }
      guard let first = indicators.first, indicators.count == ids.count else { return nil }
      range = period(of: request, as: first.periodKind, at: block.place)
      for indicator in indicators {
        checkValues(of: indicator, in: range, compare: request.compare, places: request.places, at: block.place)
      }
      source = .indicators(indicators)
    case .grid(let definition, let unit):
      guard let grid = grid(definition, of: "chart") else { return nil }
      range = period(of: request, as: nil, at: block.place)
      source = .grid(grid, unit: unit)
    }
    return CheckedChart(
      id: block.id, number: block.number, request: request, words: words, source: source, range: range,
      place: block.place)
  }

  /// The chart's own period, else the paper's.
  private mutating func period(of request: ChartRequest, as kind: PeriodKind?, at place: Place) -> PeriodRange? {
    guard let text = request.period else { return paper.front.period }
    if let range = PeriodRange.read(text, as: kind) ?? PeriodRange.read(text, as: nil) { return range }
    diagnostics.append(
      Diagnostic(
        .wrongPeriod, at: request.places["period"] ?? place, "'\(text)' is not a period",
        help: "write \(Period.forms)"))
    return nil
  }

  private mutating func table(_ request: TableRequest, of block: PaperBlock) -> CheckedTable? {
    let (caption, notes) = (check(request.caption), request.notes.map { check($0) })
    if let id = request.source { _ = source(id, at: request.grid.place) }
    return grid(request.grid, of: "table").map {
      CheckedTable(id: block.id, number: block.number, request: request, caption: caption, notes: notes, grid: $0)
    }
  }

  mutating func grid(_ definition: GridDefinition, of block: String) -> Grid? {
    if definition.data.isEmpty || library.unread.contains(definition.data) { return nil }
    guard let table = library.tables[definition.data] else {
      diagnostics.append(
        Diagnostic(
          .missingFile, at: definition.dataPlace,
          "the \(block) takes its data from '\(definition.data)', which is not in the content folder",
          help: ClosestName.to(definition.data, among: library.dataFiles).map { "did you mean '\($0)'?" }))
      return nil
    }
    let (grid, problems) = definition.grid(from: table)
    diagnostics += problems
    return grid
  }
}
