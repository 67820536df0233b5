public import Diagnostics
import SwiftCSV

/// Reads and writes tidy CSV files.
public enum CSV {
  /// Reads a table.
  ///
  /// Cells are trimmed of white space at both ends; blank lines, and rows whose cells are all empty, are skipped. Quoted
  /// cells may hold commas, doubled quotes and line breaks; lines may end in LF, CRLF or CR; a byte-order mark is
  /// dropped.
  /// - Parameters:
  ///   - bytes: the file's bytes, in UTF-8.
  ///   - path: the file's path for messages.
  /// - Returns: the table or, where any row cannot be read, `nil` and a diagnostic for each problem.
  public static func read(bytes: [UInt8], path: String) -> (Table?, [Diagnostic]) {
    let encoded = TextDecoding.text(of: bytes, path: path)
    guard let text = encoded.text else { return (nil, encoded.problems) }
    let scan = RecordScan(text)
    guard scan.faults.isEmpty else {
      let headers = scan.faults[0].record > 0 ? records(of: text, limit: 1)?.first : nil
      return (nil, scan.faults.map { $0.diagnostic(path: path, headers: headers ?? []) })
    }
    guard let records = records(of: text) else {
      return (nil, [Diagnostic(.csvSyntax, at: Place(path), "the file cannot be read as rows of cells")])
    }
    return TableBuilding(path: path, records: records, lines: scan.starts).table()
  }

  /// The records of a text, the header's first; `nil` where SwiftCSV refuses it.
  ///
  /// SwiftCSV's own `rows` fill short rows up in silence, so the records are taken from its enumeration.
  private static func records(of text: String, limit: Int? = nil) -> [[String]]? {
    var records: [[String]] = []
    do {
      // A final line break is added since SwiftCSV drops an empty last cell at the end of the input.
      let csv = try EnumeratedCSV(string: text + "\n", delimiter: .comma, loadColumns: false, rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: limit) { records.append($0) }
    } catch {
      return nil
    }
    return records
  }
}
