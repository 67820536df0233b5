import Diagnostics
import Yams

/// Turns Yams' nodes into values, counting them and their depth.
struct YAMLConversion {
  let places: YAMLPlaces
  /// The first problem met; the value is then incomplete and of no use.
  private(set) var problem: Diagnostic?
  private var count = 0

  init(places: YAMLPlaces) {
    self.places = places
  }

  mutating func value(_ node: Node, depth: Int) -> Value {
    count += 1
    let place = place(node)
    if count > YAML.valueLimit {
      fail(at: places.start, "the document holds more than \(YAML.valueLimit) values")
    } else if depth > YAML.depthLimit {
      fail(at: place, "lists or groups are nested more than \(YAML.depthLimit) deep")
    }
    guard problem == nil else { return Value(.null, at: place) }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return Value(isNull ? .null : .scalar(scalar.string), at: place)
    case .sequence(let sequence):
      return Value(.sequence(sequence.map { value($0, depth: depth + 1) }), at: place)
    case .mapping(let mapping):
      return Value(.mapping(mapping.map { entry($0.key, $0.value, depth: depth + 1) }), at: place)
    case .alias:
      return Value(.null, at: place)
    }
  }

  private mutating func entry(_ key: Node, _ child: Node, depth: Int) -> Value.Entry {
    let place = place(key)
    if key.scalar == nil { fail(at: place, "a key should be text, not a list or a group of keys") }
    return Value.Entry(key: key.scalar?.string ?? "", place: place, value: value(child, depth: depth))
  }

  private mutating func fail(at place: Place, _ message: String) {
    problem = problem ?? Diagnostic(.yamlSyntax, at: place, message)
  }

  private func place(_ node: Node) -> Place {
    guard let mark = node.mark else { return places.start }
    let isBlock = node.scalar.map { $0.style == .literal || $0.style == .folded } ?? true
    let width = isBlock ? 1 : node.scalar?.string.prefix { !$0.isNewline }.count
    return places.place(line: mark.line, column: mark.column, width: width ?? 1)
  }
}
