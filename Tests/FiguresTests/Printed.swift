import Diagnostics
import Fields
import Figures
import Indicators

/// A table made of a block's YAML and a CSV text, as short as tests need it.
struct Printed {
  let rows: [String]
  let told: [String]
  let grid: Grid?

  /// - Parameters:
  ///   - block: the keys below `data: t.csv`; the first is on line 2 of `paper.md`.
  ///   - csv: the file.
  init(_ block: String, _ csv: String) { self.init(block, Site.table(csv, "t.csv")) }

  /// - Parameter table: the table; a file that is none is reported elsewhere.
  init(_ block: String, _ table: ProtectedTable?) {
    let text = "data: t.csv\n" + block
    let (value, faults) = YAML.read(text, in: SourceText(path: "paper.md", text: text))
    var reader = FieldReader(value ?? Value(.null, at: Place("paper.md")), of: "the table")
    let definition = GridDefinition(reading: &reader)
    let problems = faults + reader.finish()
    guard let table else {
      (rows, told, grid) = ([], problems.told, nil)
      return
    }
    let (grid, mismatches) = definition.grid(from: table)
    self.grid = grid
    told = (problems + mismatches).told
    rows = (grid?.rows ?? []).map { row in
      ([row.label + (row.isTotal ? "*" : "")] + row.cells.map(\.text)).joined(separator: " | ")
    }
  }
}
