/// Words as they are compared where case, punctuation and `&` do not matter.
enum PlainWords {
  /// "How does this deliver?" as "how does this deliver".
  static func of(_ text: String) -> String { list(text).joined(separator: " ") }

  /// The words, in lower case.
  static func list(_ text: String) -> [String] {
    text.replacing("&", with: " and ").replacing("’", with: "").replacing("'", with: "").lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
