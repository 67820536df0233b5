/// The kinds of time that papers report on.
public enum PeriodKind: String, Sendable, CaseIterable {
  case day, month, quarter
  case calendarYear = "calendar-year"
  case financialYear = "financial-year"
  case academicYear = "academic-year"

  /// The kind in words, plural: "months".
  public var plural: String {
    switch self {
    case .day: "days"
    case .month: "months"
    case .quarter: "quarters"
    case .calendarYear: "calendar years"
    case .financialYear: "financial years"
    case .academicYear: "academic years"
    }
  }
}

/// A stretch of time with a name: a month, a financial year, a quarter of one.
///
/// Financial years run from April to March and academic years from September to August, both named by the calendar
/// years in which they start and end; quarters are of financial years.
public struct Period: Hashable, Sendable {
  /// What kind of stretch.
  public let kind: PeriodKind
  /// Its place among its kind, consecutive: years by their first calendar year, months as `year * 12 + month - 1`,
  /// quarters as `year * 4 + quarter - 1`, days from 1 January 1970.
  public let ordinal: Int

  /// A period by kind and ordinal.
  public init(_ kind: PeriodKind, ordinal: Int) {
    self.kind = kind
    self.ordinal = ordinal
  }

  /// The period of a kind in which another starts.
  init(_ kind: PeriodKind, startingIn other: Period) {
    let month = other.firstMonth
    switch kind {
    case .day: self.init(kind, ordinal: other.firstDay)
    case .month: self.init(kind, ordinal: month)
    case .quarter: self.init(kind, ordinal: (month - 3) / 3)
    case .calendarYear: self.init(kind, ordinal: month / 12)
    case .financialYear: self.init(kind, ordinal: (month - 3) / 12)
    case .academicYear: self.init(kind, ordinal: (month - 8) / 12)
    }
  }

  /// A month of a calendar year, 1 to 12.
  public static func month(_ year: Int, _ month: Int) -> Period {
    Period(.month, ordinal: year * 12 + month - 1)
  }

  /// The period before.
  public var previous: Period { Period(kind, ordinal: ordinal - 1) }
  /// The period after.
  public var next: Period { Period(kind, ordinal: ordinal + 1) }

  /// The first month that the period touches, as a month's ordinal.
  public var firstMonth: Int {
    switch kind {
    case .day:
      let (year, month, _) = CivilDate.date(ofDay: ordinal)
      return year * 12 + month - 1
    case .month: return ordinal
    case .quarter: return floorDivide(ordinal, 4) * 12 + 3 + (ordinal - floorDivide(ordinal, 4) * 4) * 3
    case .calendarYear: return ordinal * 12
    case .financialYear: return ordinal * 12 + 3
    case .academicYear: return ordinal * 12 + 8
    }
  }

  /// The last month that the period touches.
  public var lastMonth: Int {
    switch kind {
    case .day, .month: firstMonth
    case .quarter: firstMonth + 2
    case .calendarYear, .financialYear, .academicYear: firstMonth + 11
    }
  }

  /// Its first day, counted from 1 January 1970.
  public var firstDay: Int { kind == .day ? ordinal : CivilDate.firstDay(ofMonth: firstMonth) }
  /// Its last day.
  public var lastDay: Int { kind == .day ? ordinal : CivilDate.firstDay(ofMonth: lastMonth + 1) - 1 }

  private func floorDivide(_ value: Int, _ by: Int) -> Int {
    value >= 0 ? value / by : (value - by + 1) / by
  }
}

extension Period: Comparable {
  /// By time; of two that start together the shorter comes first.
  public static func < (left: Period, right: Period) -> Bool {
    if left.kind == right.kind { return left.ordinal < right.ordinal }
    return (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
  }
}
