import Papers

/// The number that the minutes of a meeting start with.
struct FirstMinute {
  /// It goes on from the minutes of the year before the meeting; 1 where there are none.
  let number: Int
  /// An earlier meeting of the year whose minutes cannot be read here, so that the number may be another.
  let gap: Day?
  private let day: Day

  init(on day: Day, of committee: Committee) {
    var (number, gap): (Int, Day?) = (1, nil)
    for meeting in committee.meetings where meeting.day < day && meeting.day.id.prefix(4) == day.id.prefix(4) {
      if let minutes = meeting.minutes {
        number = (minutes.minutes.last.flatMap { Int($0.number.prefix { $0 != "/" }) } ?? number - 1) + 1
        gap = nil
      } else {
        gap = gap ?? meeting.day
      }
    }
    (self.number, self.gap, self.day) = (number, gap, day)
  }

  /// "12/24".
  var label: String { "\(number)/\(day.id.prefix(4).suffix(2))" }
}
