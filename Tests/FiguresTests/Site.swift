import Diagnostics
import Fields
import Figures
import Indicators
import Tables
import Testing

/// Figures over indicators that are read from texts.
struct Site {
  let book: IndicatorBook
  let evaluation: Evaluation

  init(_ definitions: String, data: [String: String], comparators: String? = nil) {
    let areas = ["england", "neighbours"]
    let (value, faults) = YAML.read(definitions, in: SourceText(path: "indicators.yml", text: definitions))
    #expect(faults == [])
    var tables: [String: ProtectedTable] = [:]
    for (path, text) in data { tables[path] = Self.table(text, path) }
    let (book, problems) = IndicatorBook.read(
      files: value.map { [$0] } ?? [], tables: tables, unreadable: [],
      comparators: comparators.flatMap { Self.table($0, "comparators.csv") },
      areas: Areas(areas.map { Area(id: $0, label: $0) }))
    #expect(problems.told == [])
    self.book = book
    evaluation = Evaluation(book: book, areas: areas)
  }

  /// The figure that a reference names, or what is told; the reference starts at `paper.md:3:7`.
  func figure(_ text: String, in range: String? = nil) throws -> Result<Figure, Diagnostic> {
    let range = try range.map { try #require(PeriodRange.read($0, as: nil)) }
    return Reference.parse(text, at: Place("paper.md", line: 3, column: 7)).flatMap {
      evaluation.figure($0, in: range)
    }
  }

  static func table(_ text: String, _ path: String) -> ProtectedTable? {
    let (table, faults) = CSV.read(bytes: Array(text.utf8), path: path)
    #expect(faults == [])
    return table.flatMap { protected([path: $0])[path] }
  }

  /// Tables protected as `disclosure.yml` says; if nothing is given, every table's small counts may be published.
  static func protected(_ tables: [String: Table], _ disclosure: String? = nil) -> [String: ProtectedTable] {
    let open = tables.keys.sorted().map { "  - {table: \($0), reason: Made up.}\n" }.joined()
    let text = disclosure ?? "open:\n\(open)"
    let (value, faults) = YAML.read(text, in: SourceText(path: "disclosure.yml", text: text))
    let (plan, problems) = value.map(DisclosurePlan.read) ?? (.none, [])
    let (protected, more) = Protection.protect(tables, under: plan)
    #expect((faults + problems + more).told == [])
    return protected
  }
}
