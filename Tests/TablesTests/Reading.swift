import Diagnostics
import Tables

/// What reading a CSV text gave, as short as tests need it.
struct Reading {
  let table: Table?
  let problems: [Diagnostic]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) { (table, problems) = CSV.read(bytes: bytes, path: "data/s47.csv") }

  var headers: [String] { table?.columns.map(\.header) ?? [] }
  var cells: [[String]] { table?.rows.map(\.raw) ?? [] }
  var lines: [Int] { table?.rows.map(\.line) ?? [] }

  /// Each problem as a person reads it.
  var told: [String] {
    let rendering = DiagnosticRendering(.text, excerpts: false, colour: false, sources: [])
    return problems.map { String(rendering.render([$0]).dropLast()) }
  }
}
