public import Diagnostics
import Fields

/// Reads the data files of a content folder, each as what its name and columns say that it is.
public enum DataFile {
  /// Whether a file is one of data, by its name.
  public static func isReadable(_ path: String) -> Bool {
    [".csv", ".json", ".yml", ".yaml"].contains(where: path.hasSuffix)
  }

  /// Reads a table.
  ///
  /// A file in the shape of Explore Education Statistics gains the columns `period` and `area`.
  /// - Parameters:
  ///   - bytes: the file's bytes, in UTF-8.
  ///   - path: the file's path for messages; its ending says how it is written: CSV, JSON or YAML.
  /// - Returns: the table or, where it cannot be read whole, `nil` and a diagnostic for each problem.
  public static func read(bytes: [UInt8], path: String) -> (Table?, [Diagnostic]) {
    let (table, problems) = path.hasSuffix(".csv") ? CSV.read(bytes: bytes, path: path) : list(bytes: bytes, path: path)
    guard let table else { return (nil, problems) }
    if var reading = EESReading(table, bytes: bytes) { return reading.tidy() }
    return (table, [])
  }

  /// Reads a list of rows. JSON is read as YAML, of which it is a part.
  private static func list(bytes: [UInt8], path: String) -> (Table?, [Diagnostic]) {
    let (text, problems) = TextDecoding.text(of: bytes, path: path, help: "save the file as UTF-8 text")
    guard let text else { return (nil, problems) }
    let source = SourceText(path: path, text: String(decoding: text, as: UTF8.self))
    let (value, faults) = YAML.read(source.text, in: source)
    guard let value else { return (nil, faults) }
    var list = RowList(path: path, value)
    return list.table()
  }
}
