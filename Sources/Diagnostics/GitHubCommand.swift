/// Problems as workflow commands of GitHub Actions, which annotate the lines of a pull request.
///
/// Source: "Workflow commands for GitHub Actions"; the escapes are those of its toolkit.
enum GitHubCommand {
  /// `::error file=a.md,line=2,col=11,title=figure-mismatch::message`, and a newline.
  static func render(_ diagnostic: Diagnostic) -> String {
    var properties: [(name: String, text: String)] = []
    if let place = diagnostic.place {
      properties.append(("file", place.path))
      if place.line > 0 { properties.append(("line", String(place.line))) }
      if place.line > 0, place.column > 0 { properties.append(("col", String(place.column))) }
    }
    properties.append(("title", diagnostic.rule.id))
    let settings = properties.map { "\($0.name)=\(escaped($0.text, also: ":,"))" }.joined(separator: ",")
    let body = [diagnostic.message] + diagnostic.notes + (diagnostic.help.map { ["help: \($0)"] } ?? [])
    return "::\(diagnostic.severity.rawValue) \(settings)::\(escaped(body.joined(separator: "\n"), also: ""))\n"
  }

  /// Percent escapes of what means something in a workflow command, scalar by scalar since `\r\n` is one character.
  private static func escaped(_ text: String, also signs: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSign = "%\r\n".unicodeScalars.contains(scalar) || signs.unicodeScalars.contains(scalar)
      let code = String(scalar.value, radix: 16, uppercase: true)
      out.append(
        contentsOf: isSign
          ? ("%" + (scalar.value < 16 ? "0" : "") + code).unicodeScalars : String(scalar).unicodeScalars)
    }
    return String(out)
  }
}
