import Indicators

extension SpokenPeriod {
  /// A day, a month, a quarter or a year; and whether it is two years of no kind.
  static func single(_ words: ClaimWords) -> (period: Period, isTwoYears: Bool)? {
    let plain = words.plain.filter { !["of", "the"].contains($0) }
    if let year = namedYear(plain) { return year }
    if let quarter = quarter(plain) { return (quarter, false) }
    switch plain.count {
    case 1: return Period.read(plain[0], as: .month).map { ($0, false) }
    case 2: return calendarMonth(plain[0], plain[1]).map { ($0, false) }
    case 3:
      guard let month = month(plain[1]), let year = year(plain[2]), let day = Int(plain[0]) ?? Ordinal.read(plain[0]),
        let number = CivilDate.day(year, month, day)
      else { return nil }
      return (Period(.day, ordinal: number), false)
    default: return nil
    }
  }

  private static func calendarMonth(_ name: String, _ year: String) -> Period? {
    guard let month = month(name), let year = Self.year(year) else { return nil }
    return .month(year, month)
  }

  /// `2021`, `2020-21`, `2020/21`, `2020/2021`, `academic year 2020-21`, `2020-21 financial year`.
  private static func namedYear(_ plain: [String]) -> (period: Period, isTwoYears: Bool)? {
    guard let number = plain.first(where: { $0.first?.isNumber == true }) else { return nil }
    let name = plain.filter { $0 != number }.joined(separator: " ")
    guard ["", "year", "financial year", "academic year", "school year", "calendar year"].contains(name) else {
      return nil
    }
    if let year = year(number) {
      return ["", "calendar year", "year"].contains(name) ? (Period(.calendarYear, ordinal: year), false) : nil
    }
    guard let first = firstOfTwo(number), name != "calendar year" else { return nil }
    let isAcademic = name == "academic year" || name == "school year"
    return (
      Period(isAcademic ? .academicYear : .financialYear, ordinal: first), name.isEmpty || name == "year"
    )
  }

  /// `q2 2021-22`, `2021-22 q2`, `quarter 2 2021/22`, `second quarter 2021-22`.
  private static func quarter(_ plain: [String]) -> Period? {
    guard let years = plain.first(where: { firstOfTwo($0) != nil }), let first = firstOfTwo(years) else { return nil }
    let rest = plain.filter { $0 != years }
    let number: Int? =
      if rest.count == 1, rest[0].hasPrefix("q") {
        Int(rest[0].dropFirst())
      } else if rest.count == 2, rest[0] == "quarter" {
        Int(rest[1]) ?? NumberWords(rest[1])?.value
      } else if rest.count == 2, rest[1] == "quarter" {
        Ordinal.read(rest[0])
      } else {
        nil
      }
    guard let number, (1...4).contains(number) else { return nil }
    return Period(.quarter, ordinal: first * 4 + number - 1)
  }

  /// The first of two years in a row: `2020-21`, `2020/21`, `2020–2021`.
  private static func firstOfTwo(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/–".contains($0) }
    guard parts.count == 2, let first = year(String(parts[0])), [2, 4].contains(parts[1].count),
      let second = Int(parts[1])
    else { return nil }
    return second == (parts[1].count == 4 ? first + 1 : (first + 1) % 100) ? first : nil
  }

  private static func year(_ text: String) -> Int? {
    guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text), year >= 1000 else {
      return nil
    }
    return year
  }
}
