/// Texts that mean more than one period, told to the person who can say which.
extension Period {
  /// What a text could mean: "the month December 2011 or the financial year 2011-12".
  public static func meanings(of text: some StringProtocol) -> String {
    readings(of: text).map { "the \($0.kind.word) \($0.label)" }.joined(separator: " or ")
  }

  /// How to write what is meant so that it means one thing: "FY2011-12 for the financial year".
  public static func clearForms(of text: some StringProtocol) -> String {
    readings(of: text).compactMap { period in
      switch period.kind {
      case .financialYear: "FY\(period.label) for the financial year"
      case .calendarYear: "\(period.label) for the calendar year"
      default: nil
      }
    }.joined(separator: " or ")
  }
}

extension PeriodKind {
  /// The kind in words: "calendar year".
  var word: String { rawValue.replacing("-", with: " ") }
}
