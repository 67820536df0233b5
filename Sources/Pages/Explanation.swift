public import Diagnostics
import Figures
import Indicators
import Papers

/// One figure, formula or comparison explained: its value and how it was worked out, as the site's papers would have it.
public struct Explanation: Sendable {
  private let figure: Figure
  /// The indicator or formula that it is of, in words; nothing for a comparison.
  private let about: [(key: String, value: String)]

  /// Explains a figure reference or a comparison against a content folder.
  /// - Parameters:
  ///   - text: the reference or comparison, with or without the `=` before it.
  ///   - content: the content folder's files by path.
  ///   - name: the folder's name in messages.
  /// - Returns: the explanation, or why there is none: what is wrong with the reference, or with the data behind it.
  public static func of(
    _ text: String, content: [String: [UInt8]], name: String
  ) -> Result<Explanation, Problems> {
    let (library, problems) = Library.understand(SourceFolder(name: name, files: content))
    let written = text.hasPrefix("=") ? String(text.dropFirst()) : text
    let place = Place("the figure", line: 1, column: 1)
    let errors = problems.filter { $0.severity == .error }
    let evaluation = library.evaluation
    switch evaluation.figure(written, at: place) {
    case .failure(let problem):
      let isNews = errors.isEmpty || !evaluation.isEcho(problem, of: written)
      return .failure(Problems(diagnostics: errors + (isNews ? [problem] : [])))
    case .success(let figure):
      // A value whose data are at fault is not explained as if it were right.
      if figure.indicators.contains(where: library.book.faulty.contains) {
        return .failure(Problems(diagnostics: errors))
      }
      return .success(Explanation(figure: figure, about: about(figure, in: library)))
    }
  }

  private static func about(_ figure: Figure, in library: Library) -> [(key: String, value: String)] {
    if let id = figure.indicator { return [("indicator", library.book[id]?.definition.title ?? id)] }
    guard let formula = library.formulas[figure.reference.name] else { return [] }
    let status = library.evaluation.status(of: figure)
    return [
      ("formula", formula.title), ("definition", formula.definition ?? ""), ("status", formula.notice(status) ?? ""),
    ]
  }

  /// Why a figure cannot be explained.
  public struct Problems: Error {
    /// Each problem.
    public let diagnostics: [Diagnostic]
  }

  private var facts: [(key: String, value: String)] {
    [("figure", figure.reference.text)] + about + [
      ("display", figure.display), ("value", figure.machineValue), ("working", figure.working.sentence),
      ("period", figure.period?.label ?? ""), ("origin", figure.origin.map(Self.text) ?? ""),
    ]
  }

  private static func text(_ place: Place) -> String { "\(place.path), line \(place.line)" }

  /// For people: the figure, then one fact a line, then everything that was put in.
  public var text: String {
    facts.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\n" }.joined()
      + (figure.operands.isEmpty ? Self.inputs(of: figure) : Self.origins(of: figure))
  }

  /// Everything that was put in, a line each.
  private static func inputs(of figure: Figure) -> String {
    let lines = figure.working.inputs.map { input in
      "  \(input.label): \(input.display)" + (input.place.map { " (\(text($0)))" } ?? "") + "\n"
    }
    return lines.isEmpty ? "" : "put in:\n" + lines.joined()
  }

  /// The figures that a formula or comparison takes, a line each, theirs indented below them.
  private static func origins(of figure: Figure, indent: String = "") -> String {
    figure.operands.map { operand in
      "\(indent)from: \(operand.reference.text) is \(operand.display): \(operand.workingLine)\n"
        + origins(of: operand, indent: indent + "  ")
    }.joined()
  }

  private static func operands(of figure: Figure) -> JSON {
    .array(
      figure.operands.map { operand in
        .object([
          ("figure", .string(operand.reference.text)), ("display", .string(operand.display)),
          ("value", .string(operand.machineValue)), ("working", FigureJSON.working(operand.working, \.path)),
          ("origin", JSON(operand.origin.map(text))), ("operands", operands(of: operand)),
        ])
      })
  }

  /// For scripts: the same facts, those that are not known null; the working as in `/figures.json`.
  public var json: String {
    let operands = figure.operands.isEmpty ? [] : [("operands", Self.operands(of: figure))]
    let pairs = facts.map { key, value in
      (key, key == "working" ? FigureJSON.working(figure.working, \.path) : JSON(value.isEmpty ? nil : value))
    }
    return JSON.object(pairs + operands).text() + "\n"
  }
}
