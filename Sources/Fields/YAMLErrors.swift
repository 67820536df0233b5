import Diagnostics
import Yams

/// Tells Yams' errors as diagnostics.
struct YAMLErrors {
  let text: String
  let places: YAMLPlaces

  func diagnostic(for error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return syntax(problem, at: places.place(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicate(duplicates.min() ?? "", in: context.mark)
    case .reader(let problem, _, let value, _):
      return Diagnostic(.yamlSyntax, at: place(ofScalar: value), "this is not valid YAML: \(problem)")
    default:
      return Diagnostic(.yamlSyntax, at: places.start, "this is not valid YAML")
    }
  }

  /// Markdown that YAML takes for a list or for nothing: `title: [81.2%](=pi4.mean) on time`.
  private func unquoted(at place: Place) -> Diagnostic? {
    guard let line = places.lines.first(where: { $0.number == place.line })?.text else { return nil }
    var text = line.drop { $0 == " " || $0 == "-" }
    if !Self.isMarkdown(text), let colon = text.firstRange(of: ": ") {
      text = text[colon.upperBound...].drop { $0 == " " }
    }
    let start = Place(place.path, line: place.line, column: line.count - text.count + 1, width: text.count)
    if Self.isMarkdown(text) {
      return Diagnostic(
        .yamlSyntax, at: start, "YAML cannot read a text that starts with '\(text.prefix(1))'",
        help: "put the text in quotes: '\(text.replacing("'", with: "''"))'")
    }
    guard text.hasPrefix("["), text.contains("](") || text.contains("`") else { return nil }
    return Diagnostic(
      .yamlSyntax, at: start, "YAML cannot read the texts of this list", help: "put each text in quotes: ['…', '…']")
  }

  /// A line that is set in with a tab, which looks as if it were with spaces.
  private func tab(at place: Place) -> Diagnostic? {
    guard let line = places.lines.first(where: { $0.number == place.line })?.text,
      let tab = line.prefix(while: \.isWhitespace).firstIndex(of: "\t")
    else { return nil }
    return Diagnostic(
      .yamlSyntax, at: Place(place.path, line: place.line, column: line[..<tab].count + 1),
      "the line is set in with a tab, which YAML does not allow", help: "write spaces in its stead")
  }

  /// Whether a text starts with a figure or a link.
  private static func isMarkdown(_ text: Substring) -> Bool {
    guard text.hasPrefix("["), let end = text.firstRange(of: "](") else { return text.hasPrefix("`") }
    return !text[..<end.lowerBound].dropFirst().contains("[")
  }

  private func syntax(_ problem: String, at place: Place) -> Diagnostic {
    if problem.hasPrefix("Maximum nesting level") {
      return Diagnostic(.yamlSyntax, at: place, "lists or groups are nested more than \(YAML.depthLimit) deep")
    }
    if let problem = tab(at: place) ?? unquoted(at: place) { return problem }
    return Diagnostic(
      .yamlSyntax, at: place, "this is not valid YAML: \(problem)",
      help: "check the indentation, and put text that holds ': ' or starts with a symbol in double quotes")
  }

  private func place(ofScalar value: Int32) -> Place {
    for (number, line) in places.lines {
      guard let index = line.unicodeScalars.firstIndex(where: { Int32($0.value) == value }) else { continue }
      return Place(places.start.path, line: number, column: line[..<index].count + 1)
    }
    return places.start
  }

  private func duplicate(_ key: String, in mapping: Mark) -> Diagnostic {
    let start = places.place(line: mapping.line, column: mapping.column)
    return Diagnostic(
      .duplicateKey, at: secondUse(of: key, in: start), "the key '\(key)' is given twice", help: "keep one of them")
  }

  /// The place of a key's second appearance in the column of its mapping, or the mapping's own line.
  private func secondUse(of key: String, in mapping: Place) -> Place {
    var uses = 0
    for (number, line) in places.lines where number >= mapping.line {
      let indent = line.prefix { $0 == " " || $0 == "-" }.count
      guard indent + 1 == mapping.column, starts(line.dropFirst(indent), with: key) else { continue }
      uses += 1
      if uses == 2 { return Place(mapping.path, line: number, column: mapping.column, width: key.count) }
    }
    return Place(mapping.path, line: mapping.line)
  }

  private func starts(_ text: Substring, with key: String) -> Bool {
    [key, "\"\(key)\"", "'\(key)'"].contains { written in
      text.hasPrefix(written) && text.dropFirst(written.count).drop { $0 == " " }.hasPrefix(":")
    }
  }
}
