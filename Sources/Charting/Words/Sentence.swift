/// Small grammar for generated sentences.
enum Sentence {
  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// How many words a text has.
  static func words(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  /// What is not empty, with commas or another mark between.
  static func enumerated(_ items: [String], separator: String = ", ") -> String {
    var text = ""
    text.reserveCapacity(items.reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
    for item in items where !item.isEmpty {
      if !text.isEmpty { text += separator }
      text += item
    }
    return text
  }

  /// Pieces one after another, put together in one place; `+` would make a new text for each.
  static func together(_ pieces: String...) -> String { enumerated(pieces, separator: "") }

  /// The text with a full stop, unless it has an end already.
  static func ended(_ text: String) -> String { isEnded(text) ? text : text + "." }

  /// Whether a text has an end: a full stop, or another mark that ends a sentence.
  static func isEnded(_ text: String) -> Bool {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    default: false
    }
  }
}
