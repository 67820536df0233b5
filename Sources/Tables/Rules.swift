public import Diagnostics

extension Rule {
  /// A file that is not UTF-8 text.
  public static let csvEncoding = Rule("csv-encoding", .error, "Text in another encoding would publish wrong letters.")
  /// Quotes that do not pair.
  public static let csvSyntax = Rule("csv-syntax", .error, "A quote out of place moves cells into other columns.")
  /// Rows and headers that do not fit each other.
  public static let csvShape = Rule(
    "csv-shape", .error, "A row that is short or long puts numbers under wrong headers.")
}
