public import Diagnostics
public import Figures
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

/// What stands in one gap of the prose.
public enum ResolvedSlot: Sendable {
  /// A figure that the build writes.
  case computed(Figure)
  /// A figure that agrees with the author's words.
  case verified(Figure)
  /// Words taken from a publication.
  case citation(PublishedSource)
  /// "Table 3", leading to it.
  case crossReference(text: String?, to: Target)
  /// A link to another page.
  case link(Target)
  /// A section's or table's number; `nil` where it has none.
  case number(String?)
  /// What an item of minutes has to do with.
  case minute(Minute?)

  /// The figure, where it is one.
  var figure: Figure? {
    switch self {
    case .computed(let figure), .verified(let figure): figure
    case .citation, .crossReference, .link, .number, .minute: nil
    }
  }
}

/// A place on the site that a link leads to.
public struct Target: Hashable, Sendable {
  /// The page's folder from the top of the site.
  public let address: String
  /// The id within the page.
  public let fragment: String?

  /// A place on a page; the page itself without a fragment.
  public init(address: String, fragment: String?) {
    self.address = address
    self.fragment = fragment
  }
}

/// A block with everything that it needs.
public enum CheckedBlock: Sendable {
  case chart(CheckedChart)
  case table(CheckedTable)
  case sheet(CheckedSheet)
  case briefing(CheckedBriefing)
  case measure(CheckedMeasure)
  case tiles(CheckedTiles)
  case statistics(CheckedStatistics)
  case columns(CheckedColumns)
}

/// A chart with what it is drawn from.
public struct CheckedChart: Sendable {
  /// What it is drawn from.
  public enum Source: Sendable {
    case indicators([Indicator])
    case grid(Grid, unit: String?)
  }

  /// The block's id and number.
  public let id: String
  /// "Figure 3".
  public let number: String
  /// What was asked for.
  public let request: ChartRequest
  /// Its title and what else is said about it.
  public let words: ChartPhrases
  /// What it is drawn from.
  public let source: Source
  /// The periods drawn.
  public let range: PeriodRange?
  /// Where the block stands.
  public let place: Place

  /// The indicators that it is drawn from; none where it has a data file of its own.
  public var indicators: [Indicator] {
    if case .indicators(let indicators) = source { return indicators }
    return []
  }
}

/// A table filled from its data.
public struct CheckedTable: Sendable {
  /// The block's id and number.
  public let id: String
  /// "Table 3".
  public let number: String
  /// What was asked for.
  public let request: TableRequest
  /// The caption; missing only where that has been reported.
  public let caption: CheckedPhrase?
  /// Notes below it.
  public let notes: [CheckedPhrase]
  /// Its rows and columns.
  public let grid: Grid
}
