/// Problems as JSON, for scripts: an array of objects with fixed keys in a fixed order.
enum DiagnosticJSON {
  /// `[{"severity", "rule", "path", "line", "column", "width", "message", "notes", "help"}]`, and a newline.
  static func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let pairs: [(String, String)] = [
      ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
      ("rule", JSONText.quoted(diagnostic.rule.id)),
      ("path", place.map { JSONText.quoted($0.path) } ?? "null"),
      ("line", place.map { String($0.line) } ?? "null"),
      ("column", place.map { String($0.column) } ?? "null"),
      ("width", place.map { String($0.width) } ?? "null"),
      ("message", JSONText.quoted(diagnostic.message)),
      ("notes", "[" + diagnostic.notes.map(JSONText.quoted).joined(separator: ", ") + "]"),
      ("help", diagnostic.help.map(JSONText.quoted) ?? "null"),
    ]
    return "{" + pairs.map { "\(JSONText.quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }
}
