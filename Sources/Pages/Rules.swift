public import Diagnostics

extension Rule {
  /// A template that does not parse.
  public static let templateSyntax = Rule("template-syntax", .error, "Half a template would publish half a page.")
  /// A template that is not there.
  public static let templateMissing = Rule("template-missing", .error, "A page without its template would be empty.")
  /// A link in the finished site that leads nowhere.
  public static let deadLink = Rule("dead-link", .error, "The reader would arrive nowhere.")
  /// Two elements of a page with one id.
  public static let repeatedId = Rule("repeated-id", .error, "A link to the id would reach only one of them.")
  /// A chart kind that does not exist.
  public static let unknownChartKind = Rule("unknown-chart-kind", .error, "A chart of no kind cannot be drawn.")
  /// Data that a chart kind cannot show.
  public static let unsuitableChart = Rule(
    "unsuitable-chart", .error, "A kind that does not fit its data would mislead, or show nothing.")
  /// Two outputs at one path.
  public static let outputCollision = Rule("output-collision", .error, "One of two files would overwrite the other.")
}
