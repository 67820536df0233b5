import Diagnostics
import Documents

/// Numbers the minutes of a committee through each calendar year, and checks the numbers that people typed.
struct MinuteNumbering {
  private(set) var diagnostics: [Diagnostic] = []
  /// The last number of each year, and the meeting whose it is.
  private var last: [Int: (number: Int, day: Day)] = [:]
  /// The first meeting since then whose minutes are not here, by year.
  private var missing: [Int: Day] = [:]
  /// Years in which minutes could not be read, so that nothing can be said about what follows.
  private var unknown: Set<Int> = []

  /// Takes the meetings of a committee in order of time.
  /// - Parameter isUnread: whether the meeting has minutes that could not be read.
  mutating func number(_ meeting: inout Meeting, isUnread: Bool) {
    let (day, year) = (meeting.day, meeting.day.year)
    guard let index = meeting.papers.firstIndex(where: { $0.kind == .minutes }) else {
      if isUnread { unknown.insert(year) } else if missing[year] == nil { missing[year] = day }
      return
    }
    let texts = meeting.papers[index].document.numbered
    let first = first(of: meeting.papers[index], day)
    if !unknown.contains(year) { check(texts, from: first, day) }
    meeting.papers[index].setMinutes(texts.indices.map { MinuteNumber($0 + first, year).text })
    last[year] = (first + texts.count - 1, day)
    missing[year] = nil
  }

  /// The number of the first item: it goes on from the minutes before, unless the front matter says otherwise.
  private mutating func first(of paper: Paper, _ day: Day) -> Int {
    let year = day.year
    let next = (last[year]?.number ?? 0) + 1
    guard let first = paper.front.minutes?.first, first != next else {
      if let missing = missing[year], paper.front.minutes?.first == nil, !unknown.contains(year) {
        diagnostics.append(
          Diagnostic(
            .wrongNumbering, at: paper.place,
            "the minutes of \(missing.label) are not here, so the number that these start with is not known",
            help: "add 'first: \(next)', or the number that they start with, to the front matter, or add those minutes")
        )
      }
      return next
    }
    if unknown.contains(year) { return first }
    guard let before = last[year], first < next || missing[year] == nil else { return first }
    diagnostics.append(
      Diagnostic(
        .wrongNumbering, at: paper.front.places["first"] ?? paper.place,
        "the minutes start with \(MinuteNumber(first, year).text), but those of \(before.day.label) end with "
          + MinuteNumber(before.number, year).text,
        help: "take 'first' out: these go on with \(MinuteNumber(next, year).text)"))
    return next
  }

  /// What was typed follows what was typed before; the first fault is told, not those that it brings with it.
  private mutating func check(_ texts: [NumberedText], from first: Int, _ day: Day) {
    var drift = 0
    var seen: [Int: Place] = [:]
    for (index, text) in texts.enumerated() {
      guard let typed = text.typed, let written = MinuteNumber(typed) else { continue }
      let number = MinuteNumber(first + index, day.year)
      var (problem, notes): (String?, [String]) = (nil, [])
      if written.year != number.year {
        problem = "the minute is typed as \(typed), but the meeting was in \(day.year)"
      } else if let place = seen.updateValue(text.place, forKey: written.number) {
        (problem, notes) = ("minute \(typed) is there twice", ["the first is at \(place)"])
      } else if written.number - number.number != drift {
        let before = MinuteNumber(number.number - 1 + drift, day.year).text
        problem = index == 0 ? "the first minute is typed as \(typed)" : "minute \(typed) follows \(before)"
      }
      drift = written.number - number.number
      guard let problem else { continue }
      let isStart = index == 0 && last[day.year] == nil && drift > 0
      let other = isStart ? "; or add 'first: \(written.number)' where earlier minutes are not published here" : ""
      diagnostics.append(
        Diagnostic(
          .wrongNumbering, at: text.place, problem, notes: notes,
          help: "it is numbered \(number.text): take the typed number out, and numbers come by themselves" + other))
    }
  }
}

/// A minute's number: 5/24.
struct MinuteNumber {
  let number: Int
  /// The year's last two digits.
  let year: String

  init(_ number: Int, _ year: Int) {
    (self.number, self.year) = (number, String(String(year).suffix(2)))
  }

  /// Reads "5/24".
  init?(_ text: String) {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let number = Int(parts[0]) else { return nil }
    (self.number, year) = (number, String(parts[1]))
  }

  /// "5/24".
  var text: String { "\(number)/\(year)" }
}
