import Foundation
import Testing

/// A kind is one file and one line in its catalogue; the line is easily forgotten.
@Suite struct CatalogueTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources").standardizedFileURL

  private static let catalogues: [(folder: String, type: String, file: String)] = [
    ("Indicators/Statistics", "Statistic", "Indicators/Statistics/Statistic.swift"),
    ("Indicators/Comparators", "GroupMethod", "Indicators/Comparators/GroupMethod.swift"),
    ("Indicators/Control/Rules", "ControlRule", "Indicators/Control/ControlRule.swift"),
    ("Indicators/Confidence", "ConfidenceMethod", "Indicators/Confidence/ConfidenceMethod.swift"),
    ("Indicators/Measures", "Measure", "Indicators/Measures/Measure.swift"),
    ("Figures/Formulas/Functions", "FormulaFunction", "Figures/Formulas/FormulaFunction.swift"),
    ("Figures/Claims/Slips", "Slip", "Figures/Claims/Slip.swift"),
    ("Figures/Claims/Readers", "ClaimReader", "Figures/Claims/ClaimReader.swift"),
    ("Figures/Grids/Slips", "GridSlip", "Figures/Grids/GridSlip.swift"),
    ("Figures/Numerals/Contexts", "NumeralContext", "Figures/Numerals/NumeralContext.swift"),
    ("Figures/Grids/Rules", "GridRule", "Figures/Grids/GridRule.swift"),
    ("Charting/Kinds", "ChartKind", "Charting/Kinds/ChartKind.swift"),
    ("Papers/Kinds", "DocumentKind", "Papers/Kinds/DocumentKind.swift"),
    ("Papers/Blocks", "BlockKind", "Papers/Blocks/BlockKind.swift"),
    ("Papers/Briefs/Exceptions", "ExceptionKind", "Papers/Briefs/ExceptionKind.swift"),
    ("Pages/Kinds", "PageKind", "Pages/Kinds/PageKind.swift"),
    ("Starting/Kinds", "StartingKind", "Starting/StartingKind.swift"),
    ("bench/Benchmarks", "Benchmark", "bench/Benchmark.swift"),
    ("bench/Fuzz/Targets", "FuzzTarget", "bench/Fuzz/FuzzTarget.swift"),
  ]

  @Test("every kind that a file declares is listed once in its catalogue", arguments: catalogues)
  func everyKindThatAFileDeclaresIsListedOnceInItsCatalogue(
    _ row: (folder: String, type: String, file: String)
  ) throws {
    let folder = Self.sources.appendingPathComponent(row.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let declared = try files.flatMap { Self.declared(row.type, in: try Self.text(row.folder + "/" + $0)) }
    let listed = Self.listed(row.type, in: try Self.text(row.file))
    #expect(!declared.isEmpty)
    #expect(listed.sorted() == declared.sorted())
  }

  @Test("a forgotten line is noticed") func aForgottenLineIsNoticed() {
    let text = "static let one = Kind(\n  public static let two = Kind(name: 1)\nstatic let three: Kind = Kind (\n"
    #expect(Self.declared("Kind", in: text) == ["one", "two", "three"])
    #expect(Self.declared("Kin", in: text) == [])
    #expect(Self.listed("Kind", in: "static let all: [Kind] = [\n    .one, .two,\n  ]\n.three") == ["one", "two"])
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names under which a text declares values of a type.
  private static func declared(_ type: String, in text: String) -> [String] {
    text.matches(of: /static let (\w+)(?:: \w+)? = (\w+) ?\(/).filter { $0.output.2 == type }.map {
      String($0.output.1)
    }
  }

  /// The names in a type's `all`.
  private static func listed(_ type: String, in text: String) -> [String] {
    guard let start = text.firstRange(of: "static let all: [\(type)] = [") else { return [] }
    return text[start.upperBound...].prefix { $0 != "]" }.matches(of: /\.(\w+)/).map { String($0.output.1) }
  }
}
