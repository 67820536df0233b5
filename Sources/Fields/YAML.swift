public import Diagnostics
import Yams

/// Reads YAML into `Value`s whose places point into the file that holds it.
public enum YAML {
  /// How many values one document may hold.
  static let valueLimit = 200_000
  /// How deep lists and mappings may nest.
  static let depthLimit = 64

  /// Reads one YAML document. Aliases are refused: see `YAMLAliases`.
  /// - Parameters:
  ///   - text: the YAML.
  ///   - source: the file that the text is part of.
  ///   - line: the file's line on which the text starts, from 1.
  /// - Returns: the value (`null` for an empty document) or, where it is not YAML, `nil` with one diagnostic.
  public static func read(_ text: String, in source: SourceText, fromLine line: Int = 1) -> (Value?, [Diagnostic]) {
    let places = YAMLPlaces(of: text, path: source.path, fromLine: line)
    if let problem = YAMLAliases.problem(in: text, places) { return (nil, [problem]) }
    do {
      guard let node = try compose(yaml: text) else { return (Value(.null, at: places.start), []) }
      var conversion = YAMLConversion(places: places)
      let value = conversion.value(node, depth: 0)
      return conversion.problem.map { (nil, [$0]) } ?? (value, [])
    } catch {
      return (nil, [YAMLErrors(text: text, places: places).diagnostic(for: error)])
    }
  }
}
