/// Small grammar for generated sentences.
enum Sentence {
  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A note of one thing among several: "Reviews on time, tolerance: from 90%".
  static func said(_ note: String, of name: String) -> String {
    name + ", " + note.prefix(1).lowercased() + note.dropFirst()
  }

  /// How many words a text has.
  static func words(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
        if !isSpace, !isInWord { count &+= 1 }
        isInWord = !isSpace
      }
    }
    return count
  }

  /// What is not empty, with commas between.
  static func enumerated(_ items: [String]) -> String { items.filter { !$0.isEmpty }.joined(separator: ", ") }

  /// The text with a full stop, unless it has an end already.
  static func ended(_ text: String) -> String { isEnded(text) ? text : text + "." }

  /// Whether a text has an end: a full stop, or another mark that ends a sentence.
  static func isEnded(_ text: String) -> Bool { text.utf8.last.map(isEnd) ?? false }

  /// Whether a character ends a sentence.
  static func isEnd(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    default: false
    }
  }
}
