import Diagnostics
public import Documents
import Fields
public import Figures

/// A block that papers may hold.
///
/// A kind is one file in this folder and one line in `all`.
struct BlockKind: Sendable {
  /// The word after `yaml`.
  let name: String
  /// The word before its number: "Table", "Figure"; empty for a block that is not numbered.
  let label: String
  /// Reads its fields.
  let read: @Sendable (_ reader: inout FieldReader) -> PaperBlock.Content

  static let all: [BlockKind] = [
    .chart, .table, .objectives, .implications, .briefing, .measure, .tiles, .statistics, .columns,
  ]
}

/// A block, read.
public struct PaperBlock: Sendable {
  /// What it holds.
  public enum Content: Sendable {
    case chart(ChartRequest)
    case table(TableRequest)
    case sheet(Sheet)
    case briefing(BriefingRequest)
    case measure(MeasureRequest)
    case tiles(TilesRequest)
    case statistics(StatisticsRequest)
    case columns(ColumnsRequest)
  }
  /// The id that cross-references use; generated where the author gives none.
  public internal(set) var id: String
  /// The word before its number: "Table".
  let label: String
  /// Where the block stands.
  let place: Place
  /// "Table 3".
  public internal(set) var number: String
  /// What it holds.
  public internal(set) var content: Content
}

extension PaperBlock {
  /// The data file that it reads itself; `nil` where it is drawn from indicators.
  var data: String? {
    switch content {
    case .table(let table): return table.grid.data
    case .chart(let chart):
      if case .grid(let grid, _) = chart.source { return grid.data }
      return nil
    case .statistics(let statistics):
      if case .counts(let grid, _) = statistics.source { return grid.data }
      return nil
    case .sheet, .briefing, .measure, .tiles, .columns: return nil
    }
  }
}

/// A chart that a paper asks for.
public struct ChartRequest: Sendable {
  /// What a chart is drawn from.
  public enum Source: Sendable {
    /// Indicators by their ids.
    case indicators([String])
    /// A data file of the chart's own, read as a table's rows and columns.
    case grid(GridDefinition, unit: String?)
  }

  /// The id, where given.
  public let id: String?
  /// What it is drawn from.
  public let source: Source
  /// The chart kind's word.
  public let kind: String
  /// The kind of each panel, for a chart of several.
  public let panels: String?
  /// The areas drawn beside it.
  public internal(set) var compare: [String]
  /// The period as written; `nil` for the paper's own.
  public let period: String?
  /// The title; `nil` for one worked out from the data.
  public let title: Phrase?
  /// The subtitle; `nil` for measure, unit, place and period.
  public let subtitle: Phrase?
  /// Notes below the chart.
  public let notes: [Phrase]
  /// The author's own words for those who do not see it, said before the generated ones.
  public let alt: Phrase?
  /// The id of the publication that a data file of its own is from, where given.
  public let credited: String?
  /// What else it is told.
  public let options: ChartOptions
  /// Where each key's value stands.
  let places: [String: Place]
}

/// A table that a paper asks for.
public struct TableRequest: Sendable {
  /// The id, where given.
  public let id: String?
  /// The caption.
  public let caption: Phrase?
  /// The unit of all cells, where they share one.
  public let unit: String?
  /// The rows and columns.
  public let grid: GridDefinition
  /// Notes below the table.
  public let notes: [Phrase]
  /// The source's id, where given.
  public let source: String?
}
