import Indicators

/// The bank holidays of England and Wales, as day numbers.
///
/// Worked out by the rules of the Banking and Financial Dealings Act 1971 and the proclamations that added New Year's Day
/// and May Day, with the days that were moved or added since 2018. A day proclaimed for a year to come has to be added.
public enum BankHolidays {
  /// The bank holidays of a year, in order.
  public static func days(in year: Int) -> [Int] {
    let easter = easterSunday(year)
    let moved = exceptions.filter { $0.date.year == year }
    let removed = Set(moved.filter { !$0.isAdded }.compactMap(\.day))
    let regular =
      [easter - 2, easter + 1, monday(from: 1, 5, year), lastMonday(31, 5, year), lastMonday(31, 8, year)].compactMap {
        $0
      }
      + observed([(1, 1)], in: year) + observed([(25, 12), (26, 12)], in: year)
    return Set(regular.filter { !removed.contains($0) } + moved.filter(\.isAdded).compactMap(\.day)).sorted()
  }

  /// Whether offices are open: no Saturday, Sunday or bank holiday.
  public static func isWorkingDay(_ day: Int) -> Bool {
    weekday(day) < 5 && !days(in: CivilDate.date(ofDay: day).year).contains(day)
  }

  /// 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday.
  public static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  /// A day that a year's holidays have besides the rules, or have not in spite of them.
  private struct Exception {
    let date: (year: Int, month: Int, day: Int)
    let isAdded: Bool
    var day: Int? { CivilDate.day(date.year, date.month, date.day) }
  }

  private static let exceptions = [
    // May Day moved to the 75th anniversary of VE Day.
    Exception(date: (2020, 5, 4), isAdded: false), Exception(date: (2020, 5, 8), isAdded: true),
    // The Platinum Jubilee, with the Spring holiday moved to the day before it; the late Queen's funeral.
    Exception(date: (2022, 5, 30), isAdded: false), Exception(date: (2022, 6, 2), isAdded: true),
    Exception(date: (2022, 6, 3), isAdded: true), Exception(date: (2022, 9, 19), isAdded: true),
    // The coronation.
    Exception(date: (2023, 5, 8), isAdded: true),
  ]

  /// Fixed dates in order; one on a weekend, or on a day that is taken, goes to the next free weekday.
  private static func observed(_ dates: [(date: Int, month: Int)], in year: Int) -> [Int] {
    var taken: [Int] = []
    for (date, month) in dates {
      guard let wanted = CivilDate.day(year, month, date) else { continue }
      if weekday(wanted) < 5 { taken.append(wanted) }
    }
    for (date, month) in dates {
      guard var day = CivilDate.day(year, month, date), weekday(day) > 4 else { continue }
      while weekday(day) > 4 || taken.contains(day) { day += 1 }
      taken.append(day)
    }
    return taken
  }

  private static func monday(from date: Int, _ month: Int, _ year: Int) -> Int? {
    CivilDate.day(year, month, date).map { $0 + (7 - weekday($0)) % 7 }
  }

  private static func lastMonday(_ date: Int, _ month: Int, _ year: Int) -> Int? {
    CivilDate.day(year, month, date).map { $0 - weekday($0) }
  }

  /// Source: J. Meeus, "Astronomical Algorithms", the method of Jones and Butcher.
  private static func easterSunday(_ year: Int) -> Int {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate.day(year, sum / 31, sum % 31 + 1) ?? 0
  }
}
