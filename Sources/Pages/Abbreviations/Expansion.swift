import Diagnostics

/// The words that an abbreviation stands for, and whether an author has written them beside it.
struct Expansion {
  /// The words, in the plural where the abbreviation is.
  let html: String
  /// The same to compare with, without capitals and hyphens.
  private let plain: [[UInt8]]

  /// - Parameters:
  ///   - expansion: the glossary's words.
  ///   - isPlural: whether the abbreviation has an `s`.
  ///   - isFirst: whether a sentence starts with it.
  init(_ expansion: String, isPlural: Bool, isFirst: Bool = false) {
    let words = isPlural ? Self.plural(of: expansion) : expansion
    html = Escaping.html(isFirst ? words.capitalised : words)
    plain = Set([words, expansion]).map { Self.plain(Array(Escaping.html($0).utf8)[...]) }
  }

  /// Whether the words end with this and an opening bracket: "multi-agency safeguarding hub (".
  func stands(behind words: [UInt8]) -> Bool {
    let tail = Self.plain(words[...])
    return plain.contains { expansion in
      let wanted = expansion + Array(" (".utf8)
      return tail.count >= wanted.count && tail[(tail.count - wanted.count)...].elementsEqual(wanted)
    }
  }

  /// Whether the words start with this in brackets: " (multi-agency safeguarding hub)".
  func stands(before words: ArraySlice<UInt8>) -> Bool {
    let longest = plain.map(\.count).max() ?? 0
    let head = Self.plain(words.prefix(longest + 2))
    return plain.contains { head.starts(with: Array(" (".utf8) + $0) }
  }

  private static func plain(_ words: ArraySlice<UInt8>) -> [UInt8] {
    words.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: "-"), UInt8(ascii: "\n"): UInt8(ascii: " ")
      default: byte
      }
    }
  }

  /// Plurals of the last word: "conferences", "parties", "boxes".
  static func plural(of words: String) -> String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if words.hasSuffix("y"), words.dropLast().last.map({ !vowels.contains($0) }) == true {
      return words.dropLast() + "ies"
    }
    if ["s", "x", "ch", "sh"].contains(where: { words.hasSuffix($0) }) { return words + "es" }
    return words.last?.isLetter == true ? words + "s" : words
  }
}
