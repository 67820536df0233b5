/// How a run's problems are written out. All wording around a diagnostic is here.
public struct DiagnosticRendering: Sendable {
  /// The forms of `--format`.
  public enum Format: String, Sendable, CaseIterable {
    case text, json, github
  }

  private let format: Format
  private let excerpts: Bool
  private let colour: Bool
  private let sources: [String: SourceText]

  /// A rendering.
  /// - Parameters:
  ///   - excerpts: whether text shows the source line with a caret; one line per problem without.
  ///   - colour: whether text carries terminal colours.
  ///   - sources: the files that excerpts are taken from, by path.
  public init(_ format: Format, excerpts: Bool, colour: Bool, sources: [SourceText]) {
    self.format = format
    self.excerpts = excerpts
    self.colour = colour
    self.sources = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All problems, in the order given, ending in a newline unless there are none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    switch format {
    case .text: diagnostics.map(text).joined()
    case .github: diagnostics.map(GitHubCommand.render).joined()
    case .json: DiagnosticJSON.render(diagnostics)
    }
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity.rawValue
    let label = colour ? "\u{1B}[1;\(diagnostic.severity == .error ? 31 : 33)m\(severity)\u{1B}[0m" : severity
    let place = diagnostic.place.map { "\($0): " } ?? ""
    let head = "\(PrintableText.of(place))\(label): \(PrintableText.of(diagnostic.message)) [\(diagnostic.rule.id)]"
    let trailing = (diagnostic.notes + (diagnostic.help.map { ["help: \($0)"] } ?? [])).map { PrintableText.of($0) }
    guard excerpts else { return ([head] + trailing).joined(separator: "; ") + "\n" }
    let lines = [head] + excerpt(diagnostic.place) + trailing.map { "   \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The source line and a caret below the problem; nothing where the place has no line.
  private func excerpt(_ place: Place?) -> [String] {
    guard let place, place.line > 0, let source = sources[place.path] else { return [] }
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let (line, column) = Self.window(source.line(place.line), around: place.column)
    let shown = "\(gutter) | \(line)"
    guard column > 0 else { return [shown] }
    let width = max(1, min(place.width, line.count - column + 1))
    let indent = String(repeating: " ", count: gutter.count) + " | " + String(repeating: " ", count: column - 1)
    return [shown, indent + String(repeating: "^", count: width)]
  }

  /// The part of a long line around a column, and the column within it; tabs become single spaces.
  private static func window(_ line: Substring, around column: Int) -> (String, Int) {
    let flat = PrintableText.of(line)
    guard flat.count > 110 else { return (flat, column) }
    let start = max(0, column - 50)
    let cut = flat.dropFirst(start).prefix(100)
    let head = start > 0 ? "…" : ""
    let tail = start + 100 < flat.count ? "…" : ""
    return (head + cut + tail, column == 0 ? 0 : column - start + head.count)
  }
}
