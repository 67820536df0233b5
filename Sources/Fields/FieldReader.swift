public import Diagnostics

/// Reads one mapping strictly: what is asked for is known, everything else is an unknown key.
///
/// Ask for every field, then call `finish()`; problems gather in `diagnostics`.
public struct FieldReader {
  /// What the mapping describes, for messages: "the indicator 'pi4'".
  public let subject: String
  /// Where the mapping starts.
  public let place: Place
  /// The file that the mapping is written in, for those who need places inside its texts.
  public let source: SourceText?
  /// What was wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []

  private let entries: [Value.Entry]
  /// Whether there is a mapping to ask; where there is none, that alone is the problem and no key is missing.
  let isMapping: Bool
  private var asked: [String] = []

  /// A reader over a mapping. Nothing at all reads as an empty mapping; any other value is a problem.
  public init(_ value: Value, of subject: String, in source: SourceText? = nil) {
    self.subject = subject
    self.source = source
    self.place = value.place
    switch value.content {
    case .mapping(let entries): (self.entries, isMapping) = (entries, true)
    case .null: (entries, isMapping) = ([], true)
    case .scalar, .sequence:
      (entries, isMapping) = ([], false)
      diagnostics = [
        Diagnostic(.wrongValue, at: value.place, "\(subject) should be a group of keys, not \(value.kind)")
      ]
    }
  }

  /// The keys in the order they were written.
  public var keys: [Value.Entry] { entries }

  /// Where each key's value stands.
  public var places: [String: Place] {
    Dictionary(entries.map { ($0.key, $0.value.place) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a key is there.
  public func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// A key's value place, or the mapping's.
  public func place(of key: String) -> Place { entries.first { $0.key == key }?.value.place ?? place }

  /// A raw value; `nil` where the key is missing or empty.
  public mutating func value(_ key: String) -> Value? {
    asked.append(key)
    guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  /// Records a problem found by the caller.
  public mutating func complain(_ rule: Rule, at place: Place, _ message: String, help: String? = nil) {
    diagnostics.append(Diagnostic(rule, at: place, message, help: help))
  }

  /// Records a problem that a reader of a part of this mapping found.
  public mutating func add(_ problem: Diagnostic) {
    diagnostics.append(problem)
  }

  /// Every problem, with one for each key that was never asked for.
  public consuming func finish() -> [Diagnostic] {
    let known = Set(asked)
    let unknown = entries.filter { !known.contains($0.key) }.map { entry in
      Diagnostic(
        .unknownKey, at: entry.place, "\(subject) has no key '\(entry.key)'",
        help: ClosestName.help(for: entry.key, among: known))
    }
    return diagnostics + unknown
  }
}
