/// Words as an address holds them: "Where we are – 2021" is `where-we-are-2021`, "Über uns" is `uber-uns`.
public enum Slug {
  /// Lower-case ASCII letters and digits of a text, in words joined by hyphens; empty where there are none.
  public static func of(_ text: String) -> String {
    var (slug, isBetweenWords) = ("", false)
    for scalar in text.lowercased().unicodeScalars {
      guard let letters = letters(for: scalar) else {
        isBetweenWords = true
        continue
      }
      if isBetweenWords, !slug.isEmpty, !letters.isEmpty { slug += "-" }
      if !letters.isEmpty { isBetweenWords = false }
      slug += letters
    }
    return slug
  }

  /// What a scalar is in an address: its letters, nothing (apostrophes, accents), or `nil` for the end of a word.
  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "'", "\u{2018}", "\u{2019}", "\u{AD}", "\u{300}"..."\u{36F}": return ""
    default: return folded[scalar]
    }
  }

  private static let folded: [Unicode.Scalar: String] = {
    let families = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ",
      "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų",
      "w": "ŵẁẃẅ", "y": "ýÿŷỳ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ", "pounds": "£",
    ]
    let pairs = families.flatMap { letters, scalars in scalars.unicodeScalars.map { ($0, letters) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
