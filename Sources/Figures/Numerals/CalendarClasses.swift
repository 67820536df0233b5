extension NumeralClass {
  /// Days, months, years and times of day.
  static let calendar: [NumeralClass] = [
    NumeralClass(name: "day", starts: .digits) { text, start in
      guard let day = text.whole(at: start, digits: 1...2), (1...31).contains(day.value) else { return nil }
      return ["st", "nd", "rd", "th"].contains(text.word(at: day.end)) ? day.end + 2 : day.end
    },
    word(
      "month",
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
      ]),
    word(
      "weekday",
      [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed",
        "Thu",
        "Thurs", "Fri", "Sat", "Sun",
      ]),
    // A number without a comma near the present is a year; 1850 may be anything unless a law is of that year.
    whole("year", 1990...2049, digits: 4...4), whole("any-year", 1200...2099, digits: 4...4),
    whole("short-year", 0...99, digits: 2...2),
    NumeralClass(name: "years", starts: .digits) { text, start in years(text, start) },
    NumeralClass(name: "date", starts: .digits) { text, start in date(text, start) },
    NumeralClass(name: "clock", starts: .digits) { text, start in
      guard let hour = text.whole(at: start, digits: 1...2), hour.value < 24 else { return nil }
      guard let minute = text.after(".:", at: hour.end).flatMap({ text.whole(at: $0, digits: 2...2) }) else {
        return hour.end
      }
      return minute.value < 60 ? minute.end : nil
    },
    NumeralClass(name: "time", starts: .digits) { text, start in
      guard let hour = text.whole(at: start, digits: 2...2), hour.value < 24,
        let minute = text.after(":", at: hour.end).flatMap({ text.whole(at: $0, digits: 2...2) })
      else { return nil }
      return minute.value < 60 ? minute.end : nil
    },
  ]

  /// `2021-22`, `2021/22`, `2018-2022`, `2018-22`, `2021-04`.
  private static func years(_ text: NumeralText, _ start: Int) -> Int? {
    guard let first = text.whole(at: start, digits: 4...4), (1900...2099).contains(first.value),
      let joint = text.after("-/", at: first.end)
    else { return nil }
    if let last = text.whole(at: joint, digits: 4...4) {
      return (first.value + 1...2_099).contains(last.value) ? last.end : nil
    }
    guard let last = text.whole(at: joint, digits: 2...2) else { return nil }
    let isMonth = (1...12).contains(last.value)
    return isMonth || last.value > first.value % 100 || first.value % 100 == 99 && last.value == 0 ? last.end : nil
  }

  /// `14/02/2022`, `14.2.22`, `2022-02-14`.
  private static func date(_ text: NumeralText, _ start: Int) -> Int? {
    var (parts, end): ([(value: Int, end: Int)], Int) = ([], start)
    let sign = [1, 2, 4].lazy.map { text[start + $0] }.first { "./-".utf8.contains($0) }
    for index in 0..<3 {
      if index > 0 { guard text[end] == sign else { return nil } }
      guard let part = text.whole(at: index > 0 ? end + 1 : end, digits: 1...4) else { return nil }
      parts.append(part)
      end = part.end
    }
    let (first, month, last) = (parts[0].value, parts[1].value, parts[2].value)
    let isISO = (1900...2099).contains(first) && (1...31).contains(last)
    let isDay = (1...31).contains(first) && ((1900...2099).contains(last) || last < 100)
    return (1...12).contains(month) && (isISO || isDay) ? end : nil
  }
}
