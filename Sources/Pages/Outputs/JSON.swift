import Diagnostics

/// A JSON value whose keys keep their order, so that the same input gives the same bytes.
enum JSON {
  case string(String)
  /// A number already written out.
  case number(String)
  case array([JSON])
  case object([(String, JSON)])
  case null

  /// A string, or null.
  init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// The value over several lines, each level two spaces further in; short arrays and objects of scalars on one line.
  func text(indent: String = "") -> String {
    switch self {
    case .string(let text): JSONText.quoted(text)
    case .number(let text): text
    case .null: "null"
    case .array(let values): Self.group(values.map { (nil, $0) }, "[", "]", indent)
    case .object(let pairs): Self.group(pairs.map { ($0, $1) }, "{", "}", indent)
    }
  }

  private var isScalar: Bool {
    switch self {
    case .string, .number, .null: true
    case .array(let values): values.isEmpty
    case .object(let pairs): pairs.isEmpty
    }
  }

  private static func group(_ items: [(key: String?, value: JSON)], _ open: String, _ close: String, _ indent: String)
    -> String
  {
    if items.isEmpty { return open + close }
    func item(_ entry: (key: String?, value: JSON), _ indent: String) -> String {
      (entry.key.map { JSONText.quoted($0) + ": " } ?? "") + entry.value.text(indent: indent)
    }
    if items.allSatisfy(\.value.isScalar), !indent.isEmpty {
      return open + items.map { item($0, "") }.joined(separator: ", ") + close
    }
    let inner = indent + "  "
    return open + "\n" + items.map { inner + item($0, inner) }.joined(separator: ",\n") + "\n" + indent + close
  }
}
