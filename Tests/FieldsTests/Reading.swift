import Diagnostics
import Fields

/// What reading a YAML text gave, as short as tests need it.
struct Reading {
  let value: Value?
  let problems: [Diagnostic]

  init(_ text: String) {
    (value, problems) = YAML.read(text, in: SourceText(path: "site.yml", text: text))
  }

  /// The value in one line: lists in square brackets, groups in braces, texts in quotes.
  var outline: String { value.map(Self.outline) ?? "none" }

  /// Each problem as a person reads it.
  var told: [String] { tell(problems) }

  private static func outline(_ value: Value) -> String {
    switch value.content {
    case .null: "null"
    case .scalar(let text): "\"\(text)\""
    case .sequence(let values): "[" + values.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}

/// Each problem as a person reads it.
func tell(_ problems: [Diagnostic]) -> [String] {
  let rendering = DiagnosticRendering(.text, excerpts: false, colour: false, sources: [])
  return problems.map { String(rendering.render([$0]).dropLast()) }
}
