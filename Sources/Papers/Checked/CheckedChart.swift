public import Diagnostics
public import Figures
public import Indicators

/// A block with everything that it needs.
public enum CheckedBlock: Sendable {
  /// `yaml chart`
  case chart(CheckedChart)
  /// `yaml table`
  case table(CheckedTable)
  /// `yaml objectives` and `yaml implications`
  case sheet(CheckedSheet)
  /// `yaml briefing`
  case briefing(CheckedBriefing)
  /// `yaml measure`
  case measure(CheckedMeasure)
  /// `yaml tiles`
  case tiles(CheckedTiles)
  /// `yaml statistics`
  case statistics(CheckedStatistics)
  /// `yaml columns`
  case columns(CheckedColumns)
}

/// A chart with what it is drawn from.
public struct CheckedChart: Sendable {
  /// What it is drawn from.
  public enum Source: Sendable {
    /// Indicators of the site.
    case indicators([Indicator])
    /// A data file of its own, and what its numbers are.
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
