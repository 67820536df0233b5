import Diagnostics

/// What a key may hold, each read as what it should be.
extension FieldReader {
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
    for problem in reader.finish() { add(problem) }
    return result
  }
}
