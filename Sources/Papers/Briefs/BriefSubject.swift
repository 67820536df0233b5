import Diagnostics
import Figures
import Indicators

/// An indicator that a meeting's papers use, as it was known to them.
struct BriefSubject {
  /// The indicator, its values those of periods up to the last day that counts.
  let indicator: Indicator
  /// The item whose paper uses it first; `nil` where only minutes do.
  let item: AgendaItem?
  /// The last day that counts: the meeting's or that of the paper's period, or later where its figures reach further.
  let limit: Int
  /// The agenda, where what is asked of the data is placed.
  let place: Place
  let library: Library

  var definition: Definition { indicator.definition }
  /// The last own value, which may be a symbol.
  var last: Observation? { indicator.own.last }
  /// The indicator's page, in words for a link.
  var target: Target { Target(address: "indicators/\(definition.id)/", fragment: nil) }

  /// What has to be known beside the title: another authority, and how far the values can be relied on.
  private var remarks: String {
    let own = library.site.ownLabel(of: indicator)
    let remarks = [own == library.site.authority ? nil : own, indicator.status.word?.lowercased()].compactMap { $0 }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  /// The title as a link, with what has to be known beside it.
  var name: BriefSentence { "\(definition.label, to: target)\(remarks)" }

  /// One of the indicator's figures: `pi4.change@2021-12..2022-03`; `nil` where it has no value.
  func figure(_ statistic: String? = nil, area: String? = nil, in range: PeriodRange) -> Figure? {
    let text =
      definition.id + (statistic.map { ".\($0)" } ?? "") + (area.map { "/\($0)" } ?? "") + "@\(range.id)"
    return try? Reference.parse(text, at: place).flatMap { library.evaluation.figure($0, in: nil) }.get()
  }

  /// The same for one period.
  func figure(_ statistic: String? = nil, area: String? = nil, at period: Period) -> Figure? {
    figure(statistic, area: area, in: PeriodRange(period))
  }

  /// The first of the periods in a row, up to the last, whose values stand where the last does.
  func start(of zone: Zone) -> Period? {
    var start: Period?
    for observation in indicator.own.reversed() {
      guard indicator.zone(of: observation) == zone, start.map({ observation.period.next == $0 }) ?? true else { break }
      start = observation.period
    }
    return start
  }
}

extension BriefSubject {
  /// The indicators that papers use, by item and then in the order of their definitions.
  static func all(in papers: BriefPapers, of meeting: Meeting, _ library: Library) -> [BriefSubject] {
    let place = (meeting.agenda ?? meeting.minutes)?.place ?? Place("")
    var limits: [String: Int] = [:]
    var first: [(id: String, item: AgendaItem?)] = []
    for (item, paper) in papers.papers {
      let used = paper.indicators
      for id in library.book.ids where used.contains(id) && !library.book.faulty.contains(id) {
        if limits[id] == nil { first.append((id, item)) }
        let period = paper.paper.front.period?.last.lastDay ?? meeting.day.number
        limits[id] = [limits[id], period, paper.reach(of: id)].compactMap { $0 }.max()
      }
    }
    return first.compactMap { id, item in
      guard let indicator = library.book[id], let limit = limits[id] else { return nil }
      return BriefSubject(
        indicator: indicator.upTo(limit), item: item, limit: limit, place: place, library: library)
    }
  }
}

extension CheckedPaper {
  /// The last day of the periods for which a paper names an indicator's own values, or draws them.
  fileprivate func reach(of id: String) -> Int? {
    let figures = everySlot.compactMap(\.resolved.figure).flatMap { $0.periods(of: id) }
    let charts = blocks.flatMap(\.charts).filter { $0.indicators.contains { $0.definition.id == id } }
    return (figures.map(\.lastDay) + charts.compactMap(\.range?.last.lastDay)).max()
  }
}

extension Figure {
  /// The periods of an indicator's own values that it is made from.
  fileprivate func periods(of id: String) -> [Period] {
    guard operands.isEmpty else { return operands.flatMap { $0.periods(of: id) } }
    guard indicator == id, reference.area == nil else { return [] }
    return [period].compactMap { $0 } + working.inputs.compactMap(\.period)
  }
}

extension Period {
  /// "in March 2022", "on 31 December 2021".
  var when: String { "\(kind == .day ? "on" : "in") \(label)" }
}
