/// Numbers with their nouns, for messages.
public enum Plural {
  /// "1 column", "3 columns".
  public static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
