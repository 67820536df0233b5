/// What a chart kind asks of its data, and what the driver has to get ready for it.
public struct ChartNeeds: Sendable {
  /// What its positions may be.
  public enum Positions: Sendable {
    /// Periods of time.
    case time
    /// Things without an order in time, such as reasons, places and ages.
    case categories
    /// Either.
    case any
  }

  /// How several series share a position.
  public enum Stacking: Sendable {
    /// Each stands on the axis.
    case none
    /// Each stands on the one before; the axis holds the sums.
    case sums
    /// As sums, each position filled up to 100%.
    case shares
    /// The first stands up from zero and the second hangs down from it; others lie at their values.
    case opposed
  }

  /// What its positions and series are made of, where it is drawn from measures.
  public enum Reads: Sendable {
    /// Positions are periods; series are areas, the own one and those compared, or several measures.
    case areas
    /// Positions are periods; each series is a measure: parts of a whole, or what comes and what goes.
    case indicators
    /// Positions are the months or quarters of a year; each series is a year.
    case years
    /// Positions are areas in one period.
    case ranking
    /// Positions are measures in one period.
    case parts
    /// Positions are the steps of a calculation, which only a table of its own can give.
    case steps
    /// Each panel is a measure.
    case panels
  }

  /// What its positions and series are made of.
  public var reads = Reads.areas
  /// What its positions may be.
  public var positions = Positions.time
  /// How many series it can show.
  public var series = 1...4
  /// How many positions it can show so that each can still be told apart.
  public var count = 0...1_000
  /// Whether the value axis has to start at zero, as bars must.
  public var fromZero = false
  /// The roles that its series may have; `nil` for any.
  public var roles: [ChartRole]?
  /// How its series share a position.
  public var stacking = Stacking.none
  /// Whether it shows limits instead of bands, and so needs `Chart.control`.
  public var hasLimits = false
  /// Whether it shows other charts, and so needs `Chart.panels`.
  public var hasPanels = false
}
