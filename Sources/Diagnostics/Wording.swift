/// Lists in sentences.
public enum Wordlist {
  /// "A, B and C".
  public static func and(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// With an upper-case letter at the start.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
