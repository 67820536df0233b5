/// Words as they are compared where case, punctuation and `&` do not matter.
enum PlainWords {
  /// "How does this deliver?" as "how does this deliver".
  static func of(_ text: String) -> String { list(text).joined(separator: " ") }

  /// The words, in lower case.
  static func list(_ text: String) -> [String] {
    ranges(text).map { range in
      let word = text[range]
      return word == "&" ? "and" : word.filter { !isApostrophe($0) }.lowercased()
    }
  }

  /// Where the words stand, one for each of the list.
  static func ranges(_ text: String) -> [Range<String.Index>] {
    var (found, index) = ([Range<String.Index>](), text.startIndex)
    while index < text.endIndex {
      if text[index] == "&" {
        found.append(index..<text.index(after: index))
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !isInWord($0) } ?? text.endIndex
      if text[index..<end].contains(where: { !isApostrophe($0) }) { found.append(index..<end) }
      index = end == index ? text.index(after: index) : end
    }
    return found
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || isApostrophe(character)
  }

  private static func isApostrophe(_ character: Character) -> Bool { character == "’" || character == "'" }
}
