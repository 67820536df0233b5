/// Reads the periods of Explore Education Statistics: `time_period` by `time_identifier`.
enum EESPeriod {
  /// Why a period is not read.
  enum Problem: Error {
    /// The identifier is none of those that are read.
    case identifier
    /// The digits are not as many as the identifier wants; how many that is.
    case digits(Int)
    /// Two years that do not follow each other; the first of them.
    case notConsecutive(Int)

    /// The problem for people, and what to type instead.
    func told(_ period: String, identifier: String) -> (message: String, help: String) {
      let cell = "'\(period.shortened)' in column 'time_period'"
      switch self {
      case .identifier:
        return (
          "'\(identifier.shortened)' in column 'time_identifier' is not a kind of period that is read",
          "these are: \(EESPeriod.identifiers)"
        )
      case .digits(let count):
        return (
          "\(cell) is not how '\(identifier.shortened)' is dated",
          count == 4 ? "write the year's four digits, such as 2024" : "write six digits, such as 202324 for 2023-24"
        )
      case .notConsecutive(let first):
        let last = EESPeriod.lastDigits(of: first + 1)
        return ("\(cell) joins two years that do not follow each other", "for \(first)-\(last) write \(first)\(last)")
      }
    }
  }

  /// The identifiers that are read, in words.
  static let identifiers =
    "Calendar year, Financial year, Academic year, Reporting year, Financial year Q1 to Q4, January to December"

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The period as tidy tables write it: `2023`, `FY2023-24`, `AY2023-24`, `RY2024`, `2024-01`, `2023-24-Q1`.
  static func text(_ period: String, identifier: String) -> Result<String, Problem> {
    let identifier = identifier.lowercased()
    switch identifier {
    case "calendar year": return year(period)
    case "reporting year": return year(period).map { "RY" + $0 }
    case "financial year": return years(period).map { "FY" + $0 }
    case "academic year": return years(period).map { "AY" + $0 }
    case "financial year q1", "financial year q2", "financial year q3", "financial year q4":
      return years(period).map { $0 + "-Q" + identifier.suffix(1) }
    default:
      guard let month = months.firstIndex(of: identifier) else { return .failure(.identifier) }
      return year(period).map { $0 + (month < 9 ? "-0" : "-") + String(month + 1) }
    }
  }

  /// `2024`.
  private static func year(_ text: String) -> Result<String, Problem> {
    number(text, digits: 4) == nil ? .failure(.digits(4)) : .success(text)
  }

  /// `2023-24` from `202324`.
  private static func years(_ text: String) -> Result<String, Problem> {
    guard let number = number(text, digits: 6) else { return .failure(.digits(6)) }
    let first = number / 100
    guard number % 100 == (first + 1) % 100 else { return .failure(.notConsecutive(first)) }
    return .success("\(first)-\(lastDigits(of: first + 1))")
  }

  private static func lastDigits(of year: Int) -> String { (year % 100 < 10 ? "0" : "") + String(year % 100) }

  /// The number that some digits make; `nil` where there are more or fewer or the first is 0.
  private static func number(_ text: String, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
