public import Diagnostics

/// A value read from YAML, with its place; scalars stay the text that was written, so `2021-22` and `0.10` survive.
public struct Value: Sendable {
  /// What a value can be.
  public enum Content: Sendable {
    case null
    case scalar(String)
    case sequence([Value])
    case mapping([Entry])
  }

  /// One key of a mapping with its value.
  public struct Entry: Sendable {
    /// The key's text.
    public let key: String
    /// The key's place.
    public let place: Place
    /// The value below the key.
    public let value: Value
  }

  /// The value.
  public let content: Content
  /// Where it starts.
  public let place: Place

  /// A value at a place.
  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// "a list", "text" …, for messages.
  public var kind: String {
    switch content {
    case .null: "nothing"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// The text of a scalar; `nil` for anything else.
  public var text: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// Every text inside the value, deepest included, in order of writing.
  public var texts: [(text: String, place: Place)] {
    switch content {
    case .null: []
    case .scalar(let text): [(text, place)]
    case .sequence(let values): values.flatMap(\.texts)
    case .mapping(let entries): entries.flatMap(\.value.texts)
    }
  }
}
