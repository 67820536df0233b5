public import Diagnostics

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
    let (text, problems) = TextDecoding.text(of: bytes, path: path)
    guard let text else { return (nil, problems) }
    let scan = RecordScan(text)
    guard scan.faults.isEmpty else {
      return (nil, scan.faults.map { $0.diagnostic(path: path, headers: scan.headers) })
    }
    return TableBuilding(path: path, scan: scan).table()
  }
}
