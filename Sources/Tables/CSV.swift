public import Diagnostics
import SwiftCSV

/// Reads tidy CSV files.
public enum CSV {
  /// Reads a table.
  ///
  /// Cells are trimmed of spaces; blank lines are skipped. Quoted cells may hold commas, doubled quotes and line
  /// breaks; lines may end in LF, CRLF or CR; a byte-order mark is dropped.
  /// - Parameters:
  ///   - bytes: the file's bytes, in UTF-8.
  ///   - path: the file's path for messages.
  /// - Returns: the table or, where any row cannot be read, `nil` and a diagnostic for each problem.
  public static func read(bytes: [UInt8], path: String) -> (Table?, [Diagnostic]) {
    let encoded = TextDecoding.text(of: bytes, path: path)
    guard let text = encoded.text else { return (nil, encoded.problems) }
    if let problem = unterminatedQuote(in: text, path: path) { return (nil, [problem]) }
    var records: [[String]] = []
    do {
      // A final line break is added since SwiftCSV drops an empty last cell at the end of the input.
      let csv = try EnumeratedCSV(string: text + "\n", delimiter: .comma, loadColumns: false)
      records = [csv.header] + csv.rows
    } catch {
      return (nil, [strayQuote(in: text, path: path)])
    }
    return TableBuilding(path: path, records: records, lines: startLines(of: text)).table()
  }

  /// The line on which each record starts, counting the line breaks inside quotes.
  private static func startLines(of text: String) -> [Int] {
    var (lines, line, inQuotes) = ([1], 1, false)
    for character in text {
      if character == "\"" { inQuotes.toggle() }
      guard character.isNewline else { continue }
      line += 1
      if !inQuotes { lines.append(line) }
    }
    return lines
  }

  private static func unterminatedQuote(in text: String, path: String) -> Diagnostic? {
    var (line, opened) = (1, 0)
    var inQuotes = false
    for character in text {
      if character == "\"" {
        inQuotes.toggle()
        if inQuotes { opened = line }
      } else if character.isNewline {
        line += 1
      }
    }
    guard inQuotes else { return nil }
    return Diagnostic(
      .csvSyntax, at: Place(path, line: opened), "a quoted cell that starts on this line is never closed",
      help: "add the closing double quote, and write a quote inside a quoted cell twice")
  }

  private static func strayQuote(in text: String, path: String) -> Diagnostic {
    var place = Place(path)
    for (line, start) in zip(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), 1...) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
      if cells.contains(where: { $0.contains("\"") && !($0.hasPrefix("\"") && $0.hasSuffix("\"")) }) {
        place = Place(path, line: start)
        break
      }
    }
    return Diagnostic(
      .csvSyntax, at: place, "a double quote stands in the middle of a cell",
      help: "put the whole cell in double quotes and write the quote inside it twice")
  }
}
