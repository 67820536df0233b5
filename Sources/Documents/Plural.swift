/// Numbers with their nouns, for messages.
enum Plural {
  /// "1 column", "3 columns".
  static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
