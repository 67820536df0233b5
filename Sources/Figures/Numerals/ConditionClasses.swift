extension NumeralClass {
  /// Conditions on what stands before or behind.
  static let conditions: [NumeralClass] = [
    condition("start") { _, place in place == 0 },
    condition("end") { text, place in place == text.count },
    condition("letter") { text, place in text.isLetter(place) },
    // "in the table 24 children": the noun has its article, so the number is not its own.
    condition("bare") { text, place in
      var before = place - 1
      while text[before] == UInt8(ascii: " ") { before -= 1 }
      let isCounted = text.isDigit(before) || text[before] == NumeralText.other
      return !isCounted && !determiners.contains(text.word(before: place))
    },
    condition("not-this") { text, place in !pointers.contains(text.word(before: place)) },
    condition("not-average") { text, place in !averages.contains(text.word(before: place)) },
    condition("not-rank") { text, place in !ranks.contains(text.word(before: place)) },
    condition("not-half-of") { text, place in !halves.contains(text.word(before: place)) },
    condition("not-ranked") { text, place in
      let next = text.skippingSpaces(place)
      return !orders.contains(text.word(at: next))
        && !(text.word(at: next) == "of" && text.isDigit(text.skippingSpaces(next + 2)))
    },
    condition("hedged") { text, place in hedges.contains(text.word(before: place)) },
    // "half the week" is how long people work.
    condition("of") { text, place in
      let next = text.skippingSpaces(place)
      let word = text.word(at: next)
      return wholes.contains(word) && !spans.contains(text.word(at: text.skippingSpaces(next + word.utf8.count)))
    },
    // The clause goes on, or ends, without a noun that the number could count.
    condition("stop") { text, place in
      let next = text.skippingSpaces(place)
      if next == text.count { return true }
      if text.isDigit(next) || text[next] == NumeralText.currency { return false }
      return text.isLetter(next) ? next > place && connectives.contains(text.word(at: next)) : true
    },
  ]

  private static let determiners: Set = [
    "the", "this", "that", "these", "those", "each", "every", "a", "an", "per", "any", "same", "next", "last",
    "previous", "whole", "one", "our", "its", "their",
  ]
  private static let pointers: Set = ["this", "that", "these", "those", "each", "every", "next", "last", "previous"]
  private static let averages: Set = ["average", "mean", "median", "typical", "averaged", "averaging"]
  private static let ranks: Set = ["rank", "ranked", "ranks", "ranking", "placed", "position", "came", "come", "comes"]
  private static let orders: Set = ["highest", "lowest", "best", "worst", "place", "percentile", "out"]
  private static let halves: Set = ["first", "second", "other", "latter", "last", "next", "better"]

  private static let hedges: Set = [
    "than", "nearly", "almost", "about", "around", "roughly", "under", "over", "by", "to", "only", "approximately",
  ]
  private static let spans: Set = ["day", "week", "month", "term", "year", "time"]
  private static let wholes: Set = ["of", "the", "its", "their", "our", "all", "those", "these"]

  private static let connectives: Set = [
    "a", "after", "against", "all", "alone", "also", "among", "an", "and", "are", "as", "at", "because", "before",
    "between", "both", "but", "by", "can", "compared", "could", "did", "do", "does", "during", "either", "fell", "for",
    "from", "had", "has", "have", "if", "in", "inclusive", "into", "is", "it", "its", "living", "may", "might", "must",
    "not", "on", "only", "onwards", "or", "our", "over", "placed", "respectively", "rose", "saw", "should", "show",
    "showed", "shows", "since", "so", "than", "that", "the", "their", "then", "there", "they", "this", "through",
    "throughout", "to", "under", "until", "up", "was", "we", "were", "when", "where", "which", "while", "who", "whose",
    "will", "with", "without", "would",
  ]
}
