extension Period {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The number of a month by its name or the first three letters of it, with a capital: 3 for March.
  public static func month(named name: String) -> Int? {
    months.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }

  /// The period as data files write it, from which it parses back: `2018-04`, `FY2011-12`, `2021-22-Q2`.
  ///
  /// A financial year carries `FY` only where it could be taken for a month.
  public var id: String {
    switch kind {
    case .day:
      let (year, month, day) = CivilDate.date(ofDay: ordinal)
      return "\(year)-\(Self.two(month))-\(Self.two(day))"
    case .month: return "\(ordinal / 12)-\(Self.two(ordinal % 12 + 1))"
    case .quarter: return "\(Self.years(ordinal / 4))-Q\(ordinal % 4 + 1)"
    case .calendarYear: return String(ordinal)
    case .financialYear:
      let ambiguous = (1...12).contains((ordinal + 1) % 100)
      return (ambiguous ? "FY" : "") + Self.years(ordinal)
    case .academicYear: return "AY" + Self.years(ordinal)
    }
  }

  /// The period in a sentence: "April 2018", "2018-19", "quarter 2 of 2021-22", "31 December 2021".
  public var label: String {
    switch kind {
    case .day:
      let (year, month, day) = CivilDate.date(ofDay: ordinal)
      return "\(day) \(Self.months[month - 1]) \(year)"
    case .month: return "\(Self.months[ordinal % 12]) \(ordinal / 12)"
    case .quarter: return "quarter \(ordinal % 4 + 1) of \(Self.years(ordinal / 4))"
    case .calendarYear: return String(ordinal)
    case .financialYear: return Self.years(ordinal)
    case .academicYear: return "academic year \(Self.years(ordinal))"
    }
  }

  /// The period on an axis: "Apr 2018", "2018-19", "Q2 2021-22".
  public var shortLabel: String {
    switch kind {
    case .day:
      let (year, month, day) = CivilDate.date(ofDay: ordinal)
      return "\(day) \(Self.months[month - 1].prefix(3)) \(year)"
    case .month: return "\(Self.months[ordinal % 12].prefix(3)) \(ordinal / 12)"
    case .quarter: return "Q\(ordinal % 4 + 1) \(Self.years(ordinal / 4))"
    case .academicYear: return "AY \(Self.years(ordinal))"
    case .calendarYear, .financialYear: return label
    }
  }

  /// `2018-19` from the year 2018.
  private static func years(_ first: Int) -> String { "\(first)-\(two((first + 1) % 100))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
