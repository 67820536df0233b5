import Fields
import Indicators

/// A day of the calendar, without a clock or a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days from 1 January 1970.
  public let number: Int

  /// A day by its number.
  public init(number: Int) { self.number = number }

  /// Reads `2024-03-25`; `nil` for anything else, and for a date that does not exist.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      text.allSatisfy({ $0 == "-" || $0.isASCII && $0.isNumber }),
      let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2]),
      let number = CivilDate.day(year, month, date)
    else { return nil }
    self.number = number
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// "2024-03-25".
  public var id: String { Period(.day, ordinal: number).id }
  /// The calendar year.
  var year: Int { Int(id.prefix(4)) ?? 0 }
  /// "25 March 2024".
  public var label: String { Period(.day, ordinal: number).label }
  /// "Monday".
  public var weekday: String { Self.weekdays[BankHolidays.weekday(number)] }
  /// "Monday 25 March 2024".
  public var long: String { "\(weekday) \(label)" }

  /// Earlier days first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The weekday that a word means, in any case: `monday`, `Mon`.
  static func weekday(named word: String) -> String? {
    let wanted = word.lowercased()
    return weekdays.first { $0.lowercased() == wanted || wanted.count == 3 && $0.lowercased().hasPrefix(wanted) }
  }
}

/// A time of day as papers print it.
public struct TimeOfDay: Hashable, Sendable {
  /// Minutes from midnight.
  public let minutes: Int

  /// Reads `18:00`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
      text.allSatisfy({ $0 == ":" || $0.isASCII && $0.isNumber }), let hour = Int(parts[0]), let minute = Int(parts[1]),
      hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// "6pm", "6:30pm", "midday".
  public var label: String {
    if minutes == 12 * 60 { return "midday" }
    let (hour, minute) = (minutes / 60, minutes % 60)
    let clock = hour % 12 == 0 ? 12 : hour % 12
    return "\(clock)\(minute == 0 ? "" : ":" + (minute < 10 ? "0" : "") + String(minute))\(hour < 12 ? "am" : "pm")"
  }

  /// "18:00", for machines.
  public var machine: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + String(minute)
  }
}

extension FieldReader {
  /// A day such as `2024-03-25`.
  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    if let day = Day(text) { return day }
    complain(
      .wrongDate, at: place(of: key), "'\(key)' of \(subject) is '\(text)', which is not a date",
      help: "write year, month and day, such as 2024-03-25")
    return nil
  }

  /// A time such as `18:00`.
  mutating func time(_ key: String) -> TimeOfDay? {
    guard let text = text(key) else { return nil }
    if let time = TimeOfDay(text) { return time }
    complain(
      .wrongDate, at: place(of: key), "'\(key)' of \(subject) is '\(text)', which is not a time",
      help: "write hours and minutes in quotes, such as \"18:00\"")
    return nil
  }
}
