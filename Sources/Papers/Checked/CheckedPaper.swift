import Figures
public import Indicators

/// A paper whose every figure, link, citation and block has been resolved: all that a page needs.
public struct CheckedPaper: Sendable {
  /// The paper.
  public let paper: Paper
  /// The title, which a KPI page takes from its indicator.
  public let title: String
  /// The texts of its front matter.
  public let front: CheckedFront
  /// What each slot of the document says, in order.
  public let slots: [ResolvedSlot]
  /// The blocks, in order.
  public let blocks: [CheckedBlock]
  /// The indicator that a KPI page is about.
  public let indicator: Indicator?
  /// Every figure that it says, in the order of its text.
  public let records: [FigureRecord]
  /// Every slot in order of place: those of the text, and those of titles, captions and notes.
  public let everySlot: [CheckedSlot]

  /// How many figures in the text are none of these.
  public let unbound: Int
  /// The abbreviations of the glossary that it uses.
  public let abbreviations: Set<String>

  /// How many figures were computed, verified and cited, and how many were not.
  public var counts: (computed: Int, verified: Int, cited: Int, unbound: Int) {
    everySlot.reduce(into: (0, 0, 0, unbound)) { counts, slot in
      switch slot.resolved {
      case .computed: counts.0 += 1
      case .verified: counts.1 += 1
      case .citation: counts.2 += 1
      case .crossReference, .link, .number, .minute: break
      }
    }
  }

  /// The ids of the publications that the paper cites, in its text or below its tables.
  public var citedSources: Set<String> {
    var ids: Set<String> = []
    for case .citation(let source) in everySlot.map(\.resolved) { ids.insert(source.id) }
    for case .table(let table) in blocks { if let id = table.request.source { ids.insert(id) } }
    ids.formUnion(blocks.compactMap { $0.frame?.source })
    return ids
  }

  /// The ids of every indicator that the paper shows or names.
  public var indicators: Set<String> {
    var ids = Set(everySlot.flatMap { $0.resolved.figure?.indicators ?? [] })
    for chart in blocks.flatMap(\.charts) { ids.formUnion(chart.indicators.map(\.definition.id)) }
    if let indicator { ids.insert(indicator.definition.id) }
    return ids
  }
}
