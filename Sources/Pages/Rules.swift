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
  /// A manifest that cannot be read.
  public static let unreadableManifest = Rule(
    "unreadable-manifest", .error, "Without its manifest nobody can tell whether a site is as it was published.")
  /// A published file with other bytes than it had.
  public static let publishedFileChanged = Rule(
    "published-file-changed", .error, "A page may say what nobody checked.")
  /// A published file that is gone.
  public static let publishedFileMissing = Rule(
    "published-file-missing", .error, "A page that was published cannot be read.")
  /// A file beside the published ones.
  public static let unpublishedFile = Rule(
    "unpublished-file", .error, "A page that was never checked stands beside those that were.")
}
