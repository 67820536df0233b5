extension CSV {
  /// Writes a header and rows as CSV: RFC 4180 quoting, LF line endings, a final one included.
  ///
  /// Spreadsheet programs run a cell that starts with `=`, `+`, `-` or `@` as a formula, and the texts may come from
  /// anywhere. So a text that starts so, after any white space, and is no number gets an apostrophe before it, which
  /// shows that it is text. Numbers such as `-0.4` stay as they are.
  /// - Parameters:
  ///   - header: the columns' headers.
  ///   - rows: the rows, each with a text for every column.
  public static func write(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    return needsQuotes(safe) ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// Also the full-width forms of the signs, which some programs take for the signs themselves.
  private static func isFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let start, "=+-@＝＋－＠".unicodeScalars.contains(start) else { return false }
    return DecimalNumber(utf8: WhiteSpace.trimmed(ArraySlice(text.utf8))) == nil
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let isPadded = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return isPadded
      || text.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == "\r" || Character($0).isNewline }
  }
}
