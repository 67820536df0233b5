public import Diagnostics

/// One chart as its caller describes it: texts as they are printed, numbers only where a mark has its place.
///
/// Rounding, suppression and the meaning of the values are the caller's; a chart prints the texts that it is given.
public struct Chart: Sendable {
  /// The chart's id, unique on its page: a letter, then letters, digits, `-` or `_`.
  public var id: String
  /// How it is drawn.
  public var kind: ChartKind
  /// The finding that stands above the chart; `nil` for one worked out from the data.
  public var title: String?
  /// What is measured: "Assessments completed within 45 working days".
  public var subject: String
  /// Whose values the own series has: "Wolverley".
  public var area: String
  /// What the axis counts.
  public var unit: AxisUnit
  /// How long one period is.
  public var step: ChartStep
  /// The periods in order of time.
  public var periods: [ChartPeriod]
  /// The series: areas, with the own one drawn last, or parts in their order.
  public var series: [ChartSeries]
  /// The zones of a target, shown as shaded bands.
  public var bands: [ChartBand] = []
  /// Level lines for single values, at most four.
  public var references: [ReferenceLine] = []
  /// What happened at a period, shown as a vertical rule.
  public var events: [ChartEvent] = []
  /// Where the value axis is to start, if it is not to be chosen; lower values move it down. Bars start at zero.
  public var axisStart: Double?
  /// The printed sums of stacked parts, one a period, `nil` where there is none to print; empty where whole numbers
  /// can be added up.
  public var totals: [String?] = []
  /// Limits and signals, which a control chart needs and other kinds do not show.
  public var control: ChartControl?
  /// The charts that small multiples show side by side, at most 24, of one kind, unit and time.
  public var panels: [Chart] = []
  /// What must be said wherever the values are shown: "Illustrative values".
  public var note: String?
  /// How the own series' last value stands against its target: "15.6 points below target", "within tolerance".
  /// `nil` for what the bands say where the value lies inside one; on an edge only the caller can know.
  public var standing: String?
  /// Which way is better, said in the description.
  public var betterIs = BetterDirection.none
  /// What charts in rows may be told about their rows.
  public var rows = RowDetails()
  /// The author's own words for those who do not see it; the description begins with them.
  public var alt: String?
  /// Where the chart was asked for; problems are reported there.
  public var origin: Place?

  /// A chart with what every chart has.
  public init(
    id: String, kind: ChartKind, subject: String, area: String, unit: AxisUnit, step: ChartStep,
    periods: [ChartPeriod], series: [ChartSeries]
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.area = area
    self.unit = unit
    self.step = step
    self.periods = periods
    self.series = series
  }
}

/// Which way values improve.
public enum BetterDirection: String, Sendable, CaseIterable {
  case higher, lower, none
}
