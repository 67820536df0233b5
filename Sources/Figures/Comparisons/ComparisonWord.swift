/// A word that says how two numbers stand, or which way one of them went.
struct ComparisonWord: Sendable {
  /// The forms, in small letters; some are two words.
  let forms: [String]
  /// What they say of the first number and the second, or of the later and the earlier.
  let relation: Relation
  /// Whether they tell of time: `rose`.
  var isDirection = false

  /// Every word that is understood; an author is free to use others.
  static let all: [ComparisonWord] = [
    ComparisonWord(
      forms: ["above", "over", "higher", "more", "greater", "larger", "bigger", "exceeds", "exceeded", "exceeding"],
      relation: .greater),
    ComparisonWord(forms: ["below", "under", "lower", "fewer", "less", "smaller"], relation: .less),
    ComparisonWord(forms: ["the same", "equal", "equals", "equalled", "identical", "level with"], relation: .equal),
    ComparisonWord(forms: ["at least"], relation: .atLeast),
    ComparisonWord(forms: ["at most", "up to"], relation: .atMost),
    ComparisonWord(forms: DirectionWords.up.told, relation: .greater, isDirection: true),
    ComparisonWord(forms: DirectionWords.down.told, relation: .less, isDirection: true),
    ComparisonWord(forms: ["unchanged", "no change"], relation: .equal, isDirection: true),
  ]

  private static let denials: Set = [
    "no", "not", "never", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't", "neither", "nor", "hardly",
  ]
  private static let times: Set = [
    "time", "year", "years", "quarter", "quarters", "month", "months", "week", "weeks", "period", "decade", "term",
  ]

  /// What a text says clearly; nothing where it has no such word, or words that say different things.
  static func said(in text: String) -> (relation: Relation, isDirection: Bool, word: String)? {
    let straight = text.lowercased().map { $0 == "’" ? "'" : $0 }
    let words = straight.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map { String($0) }
    var found: [(relation: Relation, isDirection: Bool, word: String)] = []
    for entry in all {
      for form in entry.forms {
        for index in places(of: form, in: words) {
          let before = words[..<index].suffix(3)
          let isDenied = before.last.map(denials.contains) == true
          // "Not only lower": what is denied cannot be told.
          if !isDenied, before.contains(where: denials.contains) { return nil }
          guard let relation = isDenied ? entry.relation.opposite : entry.relation else { return nil }
          found.append((relation, entry.isDirection, isDenied ? "\(words[index - 1]) \(form)" : form))
        }
      }
    }
    guard let first = found.first else { return nil }
    return found.allSatisfy { $0.relation == first.relation && $0.isDirection == first.isDirection } ? first : nil
  }

  /// Where a form stands among words; `over` before a time is none.
  private static func places(of form: String, in words: [String]) -> [Int] {
    let parts = form.split(separator: " ").map { String($0) }
    return words.indices.filter { index in
      guard words[index...].starts(with: parts) else { return false }
      return form != "over" || !words[(index + 1)...].prefix(3).contains(where: times.contains)
    }
  }
}
