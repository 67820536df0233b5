/// Words that may stand between two figures without changing what is said of them.
enum PassageWords {
  /// Times and their prepositions.
  static let times: Set = [
    "in", "at", "on", "of", "the", "a", "an", "this", "that", "over", "during", "since", "for", "each", "every", "per",
    "same", "last", "next", "previous", "following", "final", "first", "second", "third", "fourth", "fifth", "two",
    "three", "four", "five", "six", "year", "years", "month", "months", "quarter", "quarters", "week", "weeks", "day",
    "period", "end", "start", "beginning", "time", "contract", "financial", "calendar", "before", "earlier", "ago",
    "later", "then", "now", "year's", "spring", "summer", "autumn", "winter", "peak",
  ]
  /// How something went.
  static let manners: Set = [
    "again", "further", "little", "lot", "bit", "great", "deal", "running", "all", "overall", "by", "too",
    "about", "around", "nearly", "almost", "some", "also", "year-on-year", "just", "still",
  ]
  /// What is counted.
  static let labels: Set = [
    "number", "numbers", "rate", "rates", "share", "proportion", "percentage", "count", "total", "average", "cost",
    "costs", "price", "timeliness", "children", "children's", "child", "young", "people", "families", "plans", "plan",
    "protection", "care", "leavers", "need", "looked", "referrals", "contacts", "assessments", "visits", "reviews",
    "conferences", "cases", "caseloads", "social", "workers", "worker", "staff", "vacancies", "placements", "audits",
    "files", "enquiries", "place", "places", "england", "west", "midlands", "neighbours", "neighbours'", "statistical",
    "among", "with", "our", "its", "their", "these", "those",
  ]
  /// Words of titles that may change what is said.
  static let never: Set<String> = Set(DirectionWords.all.flatMap { $0.leading.1 + $0.trailing.1 }).union([
    "and", "or", "nor", "from", "to", "than", "above", "below", "over", "under", "between", "as", "but", "while",
    "until", "then", "which", "is", "was", "are", "were",
  ])
  /// What may follow a number as its unit.
  static let units: Set = ["per", "cent", "percent", "percentage", "point", "points", "pp", "pounds"]
  /// What may stand before a number: "an average of", and the words of hedges.
  static let leads: Set<String> = Set(Hedge.all.flatMap { $0.words.split(separator: " ").map(String.init) }).union([
    "a", "an", "the", "its", "average", "mean", "median", "total", "low", "high", "peak", "of", "only",
  ])
  /// What may stand before a number that another one is compared with: "the England average of".
  static let comparators: Set = [
    "that", "those", "for", "averages", "target", "england", "england's", "national", "regional", "region", "region's",
    "neighbours", "neighbours'", "statistical", "our", "west", "midlands", "among", "level", "figure", "rate", "share",
  ]
  /// Words after a number that make it a distance.
  static let distances: Set = [
    "above", "below", "more", "fewer", "less", "higher", "lower", "short", "over", "under", "behind", "ahead", "out",
    "late", "overdue", "away", "outside", "better", "worse",
  ]
  /// Words after a number that what is compared with it cannot count.
  static let holders: Set = [
    "authorities", "areas", "councils", "neighbours", "regions", "teams", "boroughs", "years", "months", "quarters",
    "weeks", "counties",
  ]
  /// What may be told of a number before something is held against it: "[88%] of visits were on time, up from".
  static let told: Set = [
    "were", "was", "had", "have", "has", "been", "are", "is", "held", "made", "completed", "seen", "open", "subject",
    "to", "late", "after",
  ]
  /// Adjectives of a rise that do not slow it.
  static let adjectives: Set = [
    "sharp", "steep", "small", "slight", "large", "big", "marked", "further", "significant", "steady", "sustained",
    "gradual", "modest", "welcome", "considerable", "substantial", "clear", "overall", "net", "rapid", "dramatic",
  ]
}
