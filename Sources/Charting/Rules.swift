public import Diagnostics

extension Rule {
  /// The chart's id cannot be used in a page.
  public static let chartID = Rule("chart-id", .error, "Two pictures with one name could not both be described.")
  /// More level lines than can be told apart.
  public static let chartLines = Rule("chart-lines", .error, "More than four level lines cannot be told apart.")
  /// Data that the kind of chart is not made for.
  public static let chartNeeds = Rule("chart-needs", .error, "A chart of the wrong kind misleads.")
  /// Two series in the same clothes.
  public static let chartRole = Rule("chart-role", .error, "Two lines drawn alike cannot be told apart.")
  /// Periods and values that do not fit together.
  public static let chartShape = Rule("chart-shape", .error, "A value must stand at its own period.")
  /// Rows that do not fit together, such as a total that its changes do not come to.
  public static let chartRows = Rule("chart-rows", .error, "A picture of sums that do not add up misleads.")
  /// A number that has no place on paper.
  public static let chartValue = Rule("chart-value", .warning, "What is not a number is left out and said.")
  /// A number that is too large for an axis.
  public static let chartSize = Rule("chart-size", .error, "A picture without its largest value misleads.")
  /// A title that is too long.
  public static let chartTitle = Rule("chart-title", .warning, "A finding is read at a glance.")
}
