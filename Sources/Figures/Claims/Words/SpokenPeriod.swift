import Indicators

/// A time as an author writes it: `Feb 2021`, `the year to March 2022`, `31st March 2021`, `Q2 of 2021/22`.
struct SpokenPeriod {
  /// From its first day to its last.
  let range: PeriodRange
  /// Whether it is a year named by its end, so that it has to end with what it names.
  var isByItsEnd = false
  /// Whether it is two calendar years, `2020-21`, without saying which kind of year.
  var isTwoYears = false

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let prepositions: Set = ["in", "during", "of", "on", "at", "for", "the"]
  private static let yearTo = ["year to", "year ending", "year ended", "12 months to", "twelve months to"]

  /// The month that a word names, from 1: `February`, `Feb`, `Sept`.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3, let index = months.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
    return word == months[index] || word.count == 3 || word == "sept" ? index + 1 : nil
  }

  /// Reads a time; `nil` for words that are none, or that leave the year out.
  init?(_ written: ClaimWords) {
    // Every time has a year in it.
    guard written.plain.contains(where: { $0.utf8.prefix(4).allSatisfy { (48...57).contains($0) } }) else { return nil }
    let words = ClaimWords(
      written.dropping(Self.prepositions).plainText.replacing(",", with: "").replacing(".", with: ""))
    if let start = Self.yearTo.first(where: { words.plainText.hasPrefix($0 + " ") }) {
      let end = words.from(start.split(separator: " ").count)
      guard let last = Self.yearsLastMonth(end) else { return nil }
      guard let range = PeriodRange(Period(.month, ordinal: last.ordinal - 11), last) else { return nil }
      self.init(range: range, isByItsEnd: true)
      return
    }
    if let single = Self.single(words) {
      self.init(range: PeriodRange(single.period), isTwoYears: single.isTwoYears)
      return
    }
    guard let joint = words.plain.firstIndex(of: "to"), let last = Self.single(words.from(joint + 1))?.period,
      let first = Self.first(words.before(joint), last), let range = PeriodRange(first, last)
    else { return nil }
    self.init(range: range)
  }

  private init(range: PeriodRange, isByItsEnd: Bool = false, isTwoYears: Bool = false) {
    (self.range, self.isByItsEnd, self.isTwoYears) = (range, isByItsEnd, isTwoYears)
  }

  /// The start of "July to September 2021" takes its year from the end.
  private static func first(_ words: ClaimWords, _ last: Period) -> Period? {
    if words.count == 1, let month = words.plain.first.flatMap(month), last.kind == .month {
      return .month(last.ordinal / 12, month)
    }
    return single(words)?.period
  }

  /// "March 2022", or the last day of it.
  private static func yearsLastMonth(_ words: ClaimWords) -> Period? {
    guard let end = single(words)?.period else { return nil }
    if end.kind == .month { return end }
    let month = Period(.month, ordinal: end.firstMonth)
    return end.kind == .day && month.lastDay == end.lastDay ? month : nil
  }
}
