import Diagnostics
import Fields

/// The YAML between two lines `---` at the top of a file.
struct FrontMatter {
  /// A mapping, or null.
  let value: Value
  /// How many lines it takes, fences included.
  let lineCount: Int
  let diagnostics: [Diagnostic]

  init(of source: SourceText) {
    let nothing = Value(.null, at: Place(source.path, line: 1))
    guard Self.isFence(source.line(1)) else {
      (value, lineCount, diagnostics) = (nothing, 0, [])
      return
    }
    guard let end = (2...max(2, source.lineCount)).first(where: { Self.isFence(source.line($0)) }) else {
      (value, lineCount, diagnostics) = (nothing, source.lineCount, [Self.withoutEnd(source)])
      return
    }
    let yaml = (2..<end).map { source.line($0) }.joined(separator: "\n")
    let (read, problems) = YAML.read(yaml, in: source, fromLine: 2)
    lineCount = end
    switch read?.content {
    case .mapping, .null, nil: (value, diagnostics) = (read ?? nothing, problems)
    case .scalar, .sequence:
      value = nothing
      let message = "the front matter should be lines 'key: value', not \(read?.kind ?? "nothing")"
      diagnostics = problems + [Diagnostic(.frontMatter, at: Place(source.path, line: 2), message)]
    }
  }

  private static func withoutEnd(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: Place(source.path, line: 1, column: 1, width: 3), "the front matter has no end",
      help: "add a line '---' below the last setting")
  }

  /// `---`; spaces after it are invisible to the author.
  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
