import Diagnostics
import Figures
import Indicators
import Papers

/// Figures and their workings as JSON: the same keys in `/figures.json`, in `check` and in `explain`.
enum FigureJSON {
  /// `{"figures": […]}` with every figure of some papers, by path and place.
  /// - Parameter path: how the path of a place is written.
  static func site(_ papers: [CheckedPaper], path: (Place) -> String) -> JSON {
    .object([("figures", .array(records(of: papers).map { record($0, path) }))])
  }

  /// What `check` prints: `{"diagnostics": […], "figures": […]}`, with paths as messages have them.
  static func check(_ diagnostics: [Diagnostic], _ papers: [CheckedPaper]) -> String {
    let problems = DiagnosticRendering(.json, excerpts: false, colour: false, sources: []).render(diagnostics)
    let figures = JSON.array(records(of: papers).map { record($0, \.path) }).text(indent: "  ")
    return "{\n  \"diagnostics\": \(problems.dropLast().replacing("\n", with: "\n  ")),\n  \"figures\": \(figures)\n}\n"
  }

  private static func records(of papers: [CheckedPaper]) -> [FigureRecord] {
    papers.flatMap(\.records).sorted { $0.place < $1.place }
  }

  private static func record(_ record: FigureRecord, _ path: (Place) -> String) -> JSON {
    .object([
      ("text", .string(record.text)), ("reference", .string(record.reference)), ("kind", .string(record.kind.rawValue)),
      ("verdict", .string(record.finding.rawValue)), ("value", JSON(record.figure?.machineValue)),
      ("display", JSON(record.figure?.display)), ("working", record.figure.map { working($0.working, path) } ?? .null),
      ("definition", JSON(record.definition)), ("status", JSON(record.status?.rawValue)),
      ("sources", .array(record.sources.map { .string($0) })), ("path", .string(path(record.place))),
      ("line", number(record.place.line)), ("column", number(record.place.column)),
      ("page", .string("/" + record.address)), ("anchor", JSON(record.anchor)),
    ])
  }

  /// A working: the formula, what it comes to before and how it is rounded, and everything that was put in.
  static func working(_ working: Working, _ path: (Place) -> String) -> JSON {
    .object([
      ("line", .string(working.line)), ("formula", .string(working.formula)), ("remark", JSON(working.remark)),
      ("result", JSON(working.result)), ("rounding", JSON(working.rounding)),
      ("inputs", .array(working.inputs.map { input($0, path) })),
    ])
  }

  private static func input(_ input: Working.Input, _ path: (Place) -> String) -> JSON {
    .object([
      ("label", .string(input.label)), ("display", .string(input.display)),
      ("value", JSON(input.quantity.map { NumberText.full($0.value) })), ("path", JSON(input.place.map(path))),
      ("line", input.place.map { number($0.line) } ?? .null), ("source", JSON(input.source)),
    ])
  }

  private static func number(_ number: Int) -> JSON { .number(String(number)) }
}
