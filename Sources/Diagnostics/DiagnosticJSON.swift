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
      ("severity", string(diagnostic.severity.rawValue)),
      ("rule", string(diagnostic.rule.id)),
      ("path", place.map { string($0.path) } ?? "null"),
      ("line", place.map { String($0.line) } ?? "null"),
      ("column", place.map { String($0.column) } ?? "null"),
      ("width", place.map { String($0.width) } ?? "null"),
      ("message", string(diagnostic.message)),
      ("notes", "[" + diagnostic.notes.map(string).joined(separator: ", ") + "]"),
      ("help", diagnostic.help.map(string) ?? "null"),
    ]
    return "{" + pairs.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  private static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20:
        out += "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2) + String(scalar.value, radix: 16)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
