/// Text as words to be searched for. `templates/search.js` takes what readers type apart in the same way.
enum SearchWords {
  /// The words of some texts in small letters, each once, in order: "4.9", "childrens".
  static func of(_ texts: [String]) -> [String] {
    Set(texts.flatMap(words)).sorted()
  }

  private static func words(in text: String) -> [String] {
    let letters = text.lowercased().unicodeScalars.filter { $0 != "'" && $0 != "’" }
    return letters.split { !isPart($0) }.compactMap { part in
      let word = part.drop(while: isStop).reversed().drop(while: isStop).reversed()
      return word.isEmpty ? nil : String(String.UnicodeScalarView(word))
    }
  }

  /// Letters and digits, and what stands between the digits of a number.
  private static func isPart(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic || letter.properties.generalCategory == .decimalNumber || isStop(letter)
  }

  private static func isStop(_ letter: Unicode.Scalar) -> Bool { letter == "." || letter == "," }
}
