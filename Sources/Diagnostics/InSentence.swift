/// How labels that start with a capital stand inside a sentence.
public enum InSentence {
  /// The words that a label starts with where it describes areas rather than names one.
  private static let describing: Set<Substring> = [
    "All", "Comparable", "Comparator", "County", "Inner", "Local", "Metropolitan", "National", "Nearest",
    "Neighbouring", "Other", "Outer", "Peer", "Regional", "Shire", "Similar",
    "Statistical", "Unitary",
  ]

  /// "statistical neighbours" for "Statistical neighbours". A name keeps its capital: "West Midlands", "Black Country",
  /// "London boroughs", and whatever has a second word with a capital.
  public static func label(_ label: String) -> String {
    let words = label.split(separator: " ")
    guard words.count > 1, describing.contains(words[0]), words[1].first?.isLowercase == true else { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }
}
