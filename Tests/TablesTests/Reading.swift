import Diagnostics
import Tables

/// What reading a CSV text gave, as short as tests need it.
struct Reading {
  let table: Table?
  let problems: [Diagnostic]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) { (table, problems) = CSV.read(bytes: bytes, path: "data/s47.csv") }

  /// The reading of a data file, by its name and columns.
  init(file text: String, path: String = "data/s47.csv") {
    (table, problems) = DataFile.read(bytes: Array(text.utf8), path: path)
  }

  var headers: [String] { table?.columns.map(\.header) ?? [] }
  var cells: [[String]] { table?.rows.map(\.raw) ?? [] }
  var lines: [Int] { table?.rows.map(\.line) ?? [] }

  /// Each problem as a person reads it.
  var told: [String] { Self.told(problems) }

  static func told(_ problems: [Diagnostic]) -> [String] {
    let rendering = DiagnosticRendering(.text, excerpts: false, colour: false, sources: [])
    return problems.map { String(rendering.render([$0]).dropLast()) }
  }
}
