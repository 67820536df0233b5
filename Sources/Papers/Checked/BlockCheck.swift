import Diagnostics
import Figures
import Indicators

extension PaperCheck {
  /// A block with everything that it needs; `nil` where that is not there, which is recorded.
  mutating func check(_ block: PaperBlock) -> CheckedBlock? {
    let place = block.place
    switch block.content {
    case .chart(let request):
      checkAreas(request.compare, at: request.places["compare"] ?? place)
      guard let indicator = indicator(request.indicator, at: request.places["indicator"] ?? place) else { return nil }
      var range = paper.front.period
      if let text = request.period {
        range = PeriodRange.read(text, as: indicator.periodKind) ?? PeriodRange.read(text, as: nil)
        if range == nil {
          diagnostics.append(
            Diagnostic(
              .wrongPeriod, at: request.places["period"] ?? place, "'\(text)' is not a period",
              help: "write \(Period.forms)"))
        }
      }
      checkValues(of: indicator, in: range, compare: request.compare, places: request.places, at: place)
      return .chart(
        CheckedChart(
          id: block.id, number: block.number, request: request, indicator: indicator, range: range, place: place))
    case .table(let request):
      if let id = request.source { _ = source(id, at: place) }
      if request.grid.data.isEmpty || library.unread.contains(request.grid.data) { return nil }
      guard let table = library.tables[request.grid.data] else {
        diagnostics.append(
          Diagnostic(
            .missingFile, at: request.grid.dataPlace,
            "the table takes its data from '\(request.grid.data)', which is not in the content folder",
            help: ClosestName.to(request.grid.data, among: library.tables.keys).map { "did you mean '\($0)'?" }))
        return nil
      }
      let (grid, problems) = request.grid.grid(from: table)
      diagnostics += problems
      return grid.map { .table(CheckedTable(id: block.id, number: block.number, request: request, grid: $0)) }
    }
  }
}
