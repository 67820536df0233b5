/// The words that say the opposite, for messages.
enum OppositeWords {
  private static let pairs = [
    ("rose", "fell"), ("risen", "fallen"), ("rises", "falls"), ("rising", "falling"), ("rise", "fall"),
    ("increased", "decreased"), ("increases", "decreases"), ("increasing", "decreasing"), ("increase", "decrease"),
    ("went up", "went down"), ("gone up", "gone down"), ("going up", "going down"), ("up", "down"),
    ("improved", "worsened"), ("improving", "worsening"), ("improvement", "deterioration"),
    ("got better", "got worse"), ("getting better", "getting worse"), ("better", "worse"), ("higher", "lower"),
    ("more", "less"), ("above", "below"),
  ]
  /// Words whose opposite has a pair of its own.
  private static let others = [
    "grew": "fell", "grown": "fallen", "grows": "falls", "growing": "falling", "climbed": "fell",
    "reduced": "increased",
    "reducing": "increasing", "reduction": "increase", "dropped": "rose", "drops": "rises", "dropping": "rising",
    "drop": "rise", "declined": "rose", "declines": "rises", "declining": "rising", "decline": "rise",
    "deteriorated": "improved", "deteriorating": "improving", "fewer": "more",
  ]
  private static let all = Dictionary(
    pairs + pairs.map { ($1, $0) } + others.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })

  /// The opposite of the words that a direction or a comparison starts with; what follows stays.
  static func of(_ said: String) -> String? {
    let words = said.split(separator: " ").map(String.init)
    for count in [2, 1] where words.count >= count {
      let phrase = words.prefix(count).joined(separator: " ").lowercased()
      if let other = all[phrase] { return ([other] + words.dropFirst(count)).joined(separator: " ") }
    }
    return nil
  }
}
