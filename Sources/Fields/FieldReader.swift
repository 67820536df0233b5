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
  private let isMapping: Bool
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

  /// A text; `nil` where the key is missing.
  public mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text else {
      complain(.wrongValue, at: value.place, "'\(key)' of \(subject) should be text, not \(value.kind)")
      return nil
    }
    return text
  }

  /// A text that must be there and hold more than spaces; its absence is a problem and reads as empty.
  public mutating func requiredText(_ key: String, help: String? = nil) -> String {
    if let value = value(key) {
      guard let text = text(key) else { return "" }
      if !text.allSatisfy(\.isWhitespace) { return text }
      complain(
        .missingKey, at: value.place, "'\(key)' of \(subject) is empty",
        help: help ?? "write something after it")
    } else if isMapping {
      complain(.missingKey, at: place, "\(subject) has no '\(key)'", help: help ?? "add a line '\(key): …'")
    }
    return ""
  }

  /// A whole number.
  public mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    complain(
      .wrongValue, at: place(of: key),
      "'\(key)' of \(subject) is '\(text)', which is not a whole number from \(range.lowerBound) to \(range.upperBound)"
    )
    return nil
  }

  /// `true` or `false`.
  public mutating func flag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    if let flag = ["true": true, "yes": true, "false": false, "no": false][text] { return flag }
    complain(.wrongValue, at: place(of: key), "'\(key)' of \(subject) is '\(text)'", help: "write true or false")
    return nil
  }

  /// One of several words, each standing for a value.
  public mutating func choice<Choice>(_ key: String, of choices: [(word: String, value: Choice)]) -> Choice? {
    guard let text = text(key) else { return nil }
    if let choice = choices.first(where: { $0.word == text }) { return choice.value }
    complain(
      .wrongValue, at: place(of: key), "'\(key)' of \(subject) is '\(text)'",
      help: ClosestName.to(text, among: choices.map(\.word)).map { "did you mean '\($0)'?" }
        ?? "it is one of: " + choices.map(\.word).joined(separator: ", "))
    return nil
  }

  /// A list of texts; a single text reads as a list of one.
  public mutating func texts(_ key: String) -> [String]? {
    list(key)?.compactMap { item in
      if let text = item.text { return text }
      complain(.wrongValue, at: item.place, "each of '\(key)' of \(subject) should be text, not \(item.kind)")
      return nil
    }
  }

  /// A list of values; a single value reads as a list of one.
  public mutating func list(_ key: String) -> [Value]? {
    guard let value = value(key) else { return nil }
    if case .sequence(let items) = value.content { return items }
    return [value]
  }

  /// A mapping below a key, read by a reader of its own; `nil` where the key is missing.
  public mutating func group<Result>(
    _ key: String, of subject: String? = nil, _ read: (inout FieldReader) -> Result
  ) -> Result? {
    guard let value = value(key) else { return nil }
    var reader = FieldReader(value, of: subject ?? "'\(key)' of \(self.subject)", in: source)
    let result = read(&reader)
    diagnostics += reader.finish()
    return result
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
