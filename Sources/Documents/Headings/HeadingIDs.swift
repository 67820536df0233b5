/// Makes ids from headings' words: "Where we are – 2021" is `where-we-are-2021`, its second use `where-we-are-2021-2`.
struct HeadingIDs {
  private var taken: Set<String>
  private var uses: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// An id that no other element has.
  mutating func id(for text: String) -> String {
    let base = Self.slug(text)
    var use = uses[base] ?? 0
    var id: String
    repeat {
      use += 1
      id = use == 1 ? base : "\(base)-\(use)"
    } while taken.contains(id)
    uses[base] = use
    taken.insert(id)
    return id
  }

  /// Lower-case ASCII letters and digits of a text, in words joined by hyphens; "section" where there are none.
  static func slug(_ text: String) -> String {
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
    return slug.isEmpty ? "section" : slug
  }

  /// What a scalar is in an id: its letters, nothing (apostrophes, accents), or `nil` for the end of a word.
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
