import Indicators

/// The dates that statutes set for meetings and for answers to their recommendations, as day numbers.
public enum StatutoryClocks {
  /// The last day on which a meeting's papers may be published so that so many clear days lie between.
  ///
  /// Neither the day of publication nor the day of the meeting is counted, and no weekend or bank holiday. The statute
  /// does not define a clear day; this is how councils count. Source: Local Government Act 1972, section 100B.
  /// - Parameters:
  ///   - meeting: the meeting's day.
  ///   - clearDays: how many; five unless the council counts three.
  public static func publication(before meeting: Int, clearDays: Int = 5) -> Int {
    var (day, counted) = (meeting, 0)
    while counted < max(0, clearDays) {
      day -= 1
      if BankHolidays.isWorkingDay(day) { counted += 1 }
    }
    repeat { day -= 1 } while !BankHolidays.isWorkingDay(day)
    return day
  }

  /// The last day for the notice of a key decision: 28 clear days of the calendar.
  ///
  /// Source: the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
  /// Regulations 2012, regulation 9.
  public static func keyDecisionNotice(before decision: Int, clearDays: Int = 28) -> Int { decision - clearDays - 1 }

  /// The last day for the executive's response to a scrutiny recommendation: two months beginning with its receipt.
  ///
  /// The period ends on the day before the corresponding date; with the month's last day, where it has no such date.
  /// Source: Local Government Act 2000, section 9FE.
  public static func executiveResponse(received: Int) -> Int {
    let (year, month, day) = CivilDate.date(ofDay: received)
    let ordinal = year * 12 + month - 1 + 2
    if let corresponding = CivilDate.day(ordinal / 12, ordinal % 12 + 1, day) { return corresponding - 1 }
    let next = ordinal + 1
    return (CivilDate.day(next / 12, next % 12 + 1, 1) ?? received) - 1
  }

  /// The last day for the response of a health body: 28 days beginning with receipt.
  ///
  /// Source: the Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013,
  /// regulation 22.
  public static func healthResponse(received: Int) -> Int { received + 27 }
}
