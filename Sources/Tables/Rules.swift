public import Diagnostics

extension Rule {
  /// A file that is not UTF-8 text.
  public static let csvEncoding = Rule("csv-encoding", .error, "Text in another encoding would publish wrong letters.")
  /// Quotes that do not pair.
  public static let csvSyntax = Rule("csv-syntax", .error, "A quote out of place moves cells into other columns.")
  /// Rows and headers that do not fit each other.
  public static let csvShape = Rule(
    "csv-shape", .error, "A row that is short or long puts numbers under wrong headers.")
  /// Rows of a list that do not fit each other.
  public static let rowShape = Rule(
    "row-shape", .error, "A row with other keys than the first would lose numbers in silence.")
  /// A period of Explore Education Statistics that is not read.
  public static let eesPeriod = Rule("ees-period", .error, "A period read wrongly moves its values in time.")
  /// A row of Explore Education Statistics without its area.
  public static let eesArea = Rule("ees-area", .error, "A value without an area would pass for the authority's own.")
  /// A column for each month, in a row that is not about a year.
  public static let monthColumns = Rule(
    "month-columns", .error, "Without its year a month's value has no place in time.")
}
