import Diagnostics
import Figures
public import Indicators

/// An indicator of a briefing, its charts ready to be drawn.
public struct CheckedBriefing: Sendable {
  /// The block's id.
  public let id: String
  /// The chart over time, and the comparison beside it where there is one.
  public let charts: [CheckedChart]
}

/// A measure with its value.
public struct CheckedMeasure: Sendable {
  /// The block's id.
  public let id: String
  /// Its indicator.
  public let indicator: Indicator
  /// Its value.
  public let value: CheckedPhrase
  /// The period in which it is its value; `nil` where it has none.
  public let period: Period?
}

extension Site {
  /// The id of the site's own authority, where it is one of the declared areas too.
  var ownID: String? { authorityCode.flatMap { code in areas.first { $0.code == code }?.id } }

  /// Whether an area is another than the site's own authority.
  public func isForeign(_ id: String) -> Bool { area(id) != nil && id != ownID }
}

extension CheckedBlock {
  /// The charts that it draws.
  public var charts: [CheckedChart] {
    switch self {
    case .chart(let chart): [chart]
    case .briefing(let briefing): briefing.charts
    case .table, .sheet, .measure, .tiles, .statistics, .columns: []
    }
  }
}

extension PaperCheck {
  /// The two charts of a briefing's indicator: "Figure 3a" and "Figure 3b".
  mutating func briefing(_ request: BriefingRequest, of block: PaperBlock) -> CheckedBriefing? {
    var (request, charts) = (request, [CheckedChart?]())
    if !request.namesAreas { request.comparison?.compare = paper.front.compare }
    let requests = [request.trend] + (request.comparison.map { [$0] } ?? [])
    for (chart, letter) in zip(requests, ["a", "b"]) {
      var part = block
      if requests.count > 1 {
        part.id += letter
        part.number += letter
      }
      if case .indicators(let ids) = chart.source {
        for id in ids { checkOwner(of: id, at: chart.places["indicator"] ?? block.place) }
      }
      charts.append(self.chart(chart, of: part))
    }
    let found = charts.compactMap { $0 }
    return found.count == charts.count ? CheckedBriefing(id: block.id, charts: found) : nil
  }

  mutating func measure(_ request: MeasureRequest, of block: PaperBlock) -> CheckedMeasure? {
    guard let indicator = indicator(request.indicator, at: request.indicatorPlace) else { return nil }
    checkOwner(of: request.indicator, at: request.indicatorPlace)
    let value = check(request.value)
    let figure = value.slots.first?.figure
    return CheckedMeasure(
      id: block.id, indicator: indicator, value: value, period: figure?.working.inputs.compactMap(\.period).last)
  }

  /// Tells an indicator of another authority than the paper's.
  private mutating func checkOwner(of id: String, at place: Place) {
    let site = library.site
    guard let indicator = library.book[id], indicator.ownArea != paper.front.authority ?? site.ownID else { return }
    let owner = paper.front.authority.flatMap { site.area($0)?.label } ?? site.authority
    diagnostics.append(
      Diagnostic(
        .foreignIndicator, at: place,
        "the paper is about \(owner), but '\(id)' is of \(site.ownLabel(of: indicator))",
        help: indicator.ownArea.map { "name an indicator of \(owner), or write 'authority: \($0)' at the top" }
          ?? "name an indicator of \(owner), or take 'authority' out"))
  }
}
