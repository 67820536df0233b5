public import Diagnostics
import Yams

/// Reads YAML into `Value`s whose places point into the file that holds it.
public enum YAML {
  /// Values in one document, counting each use of an alias; more is refused, since aliases multiply.
  static let valueLimit = 200_000
  /// How deep lists and mappings may nest.
  static let depthLimit = 64

  /// Reads one YAML document.
  /// - Parameters:
  ///   - text: the YAML.
  ///   - source: the file that the text is part of.
  ///   - line: the file's line on which the text starts, from 1.
  /// - Returns: the value (`null` for an empty document) or, where it is not YAML, `nil` with one diagnostic.
  public static func read(_ text: String, in source: SourceText, fromLine line: Int = 1) -> (Value?, [Diagnostic]) {
    if let deep = lineNestedTooDeep(text) {
      let place = Place(source.path, line: line + deep - 1)
      return (nil, [Diagnostic(.yamlSyntax, at: place, "lists or groups are nested more than \(depthLimit) deep")])
    }
    do {
      guard let node = try compose(yaml: text) else { return (Value(.null, at: Place(source.path, line: line)), []) }
      var conversion = Conversion(source: source, offset: line - 1)
      let value = conversion.value(node, depth: 0)
      guard conversion.count <= valueLimit else {
        let message = "the document holds more than \(valueLimit) values once its aliases are followed"
        return (nil, [Diagnostic(.yamlSyntax, at: Place(source.path, line: line), message)])
      }
      return (value, [])
    } catch {
      return (nil, [diagnostic(for: error, text: text, in: source, offset: line - 1)])
    }
  }

  /// The line (from 1) at which brackets nest too deep to be safe for a recursive reader; `nil` if none does.
  private static func lineNestedTooDeep(_ text: String) -> Int? {
    var (depth, line, indented) = (0, 1, true)
    var leading = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\n"): (line, indented, leading) = (line + 1, true, 0)
      case UInt8(ascii: "-") where indented, UInt8(ascii: "?") where indented, UInt8(ascii: " ") where indented:
        leading += 1
      default: indented = false
      }
      if depth > depthLimit || leading > depthLimit * 8 { return line }
    }
    return nil
  }

  private static func diagnostic(for error: any Error, text: String, in source: SourceText, offset: Int) -> Diagnostic {
    func place(_ mark: Mark) -> Place { Place(source.path, line: mark.line + offset, column: mark.column) }
    let whole = Place(source.path, line: 1 + offset)
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        .yamlSyntax, at: place(mark), "this is not valid YAML: \(problem)",
        help: "check the indentation, and put text that holds ': ' or starts with a symbol in double quotes")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? ""
      return Diagnostic(
        .duplicateKey, at: secondUse(of: key, from: context.mark.line + offset, in: source),
        "the key '\(key)' is given twice", help: "keep one of them")
    case .reader(let problem, _, _, _):
      return Diagnostic(.yamlSyntax, at: whole, "this is not valid YAML: \(problem)")
    default:
      return Diagnostic(.yamlSyntax, at: whole, "this is not valid YAML")
    }
  }

  /// The place of a key's second appearance at the start of a line, or the mapping's own line.
  private static func secondUse(of key: String, from line: Int, in source: SourceText) -> Place {
    var uses = 0
    for number in max(1, line)...max(1, source.lineCount, line) {
      let text = source.line(number)
      let trimmed = text.drop { $0 == " " || $0 == "-" }
      guard trimmed.hasPrefix(key + ":") || trimmed.hasPrefix("\"\(key)\":") else { continue }
      uses += 1
      if uses == 2 {
        return Place(source.path, line: number, column: text.count - trimmed.count + 1, width: key.count)
      }
    }
    return Place(source.path, line: line)
  }

  /// Turns Yams' nodes into values, counting them.
  private struct Conversion {
    let source: SourceText
    let offset: Int
    var count = 0

    mutating func value(_ node: Node, depth: Int) -> Value {
      count += 1
      let place = place(node)
      guard count <= valueLimit, depth <= depthLimit * 8 else { return Value(.null, at: place) }
      switch node {
      case .scalar(let scalar):
        let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
        return Value(isNull ? .null : .scalar(scalar.string), at: place)
      case .sequence(let sequence):
        return Value(.sequence(sequence.map { value($0, depth: depth + 1) }), at: place)
      case .mapping(let mapping):
        var entries: [Value.Entry] = []
        for (key, child) in mapping {
          let name = key.scalar?.string ?? "?"
          entries.append(Value.Entry(key: name, place: self.place(key), value: value(child, depth: depth + 1)))
        }
        return Value(.mapping(entries), at: place)
      case .alias:
        return Value(.null, at: place)
      }
    }

    private func place(_ node: Node) -> Place {
      guard let mark = node.mark else { return Place(source.path, line: 1 + offset) }
      let width = node.scalar.map { max(1, $0.string.split(separator: "\n").first?.count ?? 1) } ?? 1
      return Place(source.path, line: mark.line + offset, column: mark.column, width: width)
    }
  }
}
