import Diagnostics
import Documents
import Indicators

extension PaperCheck {
  /// Reports days in the paper's words that the calendar does not have, and weekdays that are not theirs.
  mutating func checkDates(_ texts: [ProseText]) {
    for text in texts {
      let faults = WrittenDates(text.text).faults
      let places = faults.isEmpty ? [] : paper.document.places(of: faults.map(\.range), in: text)
      for (fault, place) in zip(faults, places) { diagnostics.append(fault.diagnostic(at: place)) }
    }
  }
}

/// Days that a text writes with month and year, held against the calendar: "Monday 25 March 2024", "10 to 14 June 2024".
struct WrittenDates {
  /// A day that cannot be meant.
  struct Fault {
    /// Its characters.
    let range: Range<Int>
    /// What stands there: "30 February 2024".
    let written: String
    /// The day; `nil` where the calendar has none.
    let day: Day?

    func diagnostic(at place: Place) -> Diagnostic {
      guard let day else {
        return Diagnostic(
          .wrongDate, at: place, "there is no \(written)", help: "correct the day, the month or the year")
      }
      return Diagnostic(
        .wrongWeekday, at: place, "the text says \(written), but \(day.label) is a \(day.weekday)",
        help: "write \(day.weekday), or correct the date")
    }
  }

  fileprivate struct Word {
    let range: Range<Int>
    let text: String
    /// What stands between it and the word before.
    let gap: String
  }

  private(set) var faults: [Fault] = []
  private var words: [Word] = []

  init(_ text: String) {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return }
    split(text)
    for index in words.indices.dropFirst(2)
    where isYear(words[index]) && words[index - 1].text.first?.isUppercase == true {
      guard let year = Int(words[index].text), let month = Period.month(named: words[index - 1].text),
        words[index - 1].isNear, date(words[index - 2]) != nil
      else { continue }
      check(dayAt: index - 2, month, year)
    }
    faults.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Checks a day and, in "10 to 14 June", the one before it.
  private mutating func check(dayAt index: Int, _ month: Int, _ year: Int) {
    guard let date = date(words[index]) else { return }
    let day = CivilDate.day(year, month, date).map { Day(number: $0) }
    let before = index > 0 && words[index].isNear ? words[index - 1] : nil
    let weekday = before.flatMap { $0.text.first?.isUppercase == true ? Day.weekday(named: $0.text) : nil }
    if day == nil || weekday != nil && weekday != day?.weekday {
      let name = Period(.month, ordinal: year * 12 + month - 1).label
      let start = day != nil ? before?.range.lowerBound ?? 0 : words[index].range.lowerBound
      let said = day != nil ? before.map { $0.text + " " } ?? "" : ""
      faults.append(Fault(range: start..<words[index].range.upperBound, written: "\(said)\(date) \(name)", day: day))
    }
    let first = weekday == nil ? index : index - 1
    if first > 0, words[first].isRange {
      check(dayAt: first - 1, month, year)
    } else if first > 1, words[first].isNear, ["to", "and", "or"].contains(words[first - 1].text),
      words[first - 1].isNear
    {
      check(dayAt: first - 2, month, year)
    }
  }

  private func isYear(_ word: Word) -> Bool {
    word.isNear && word.text.count == 4 && (Int(word.text).map { (1200...2099).contains($0) } ?? false)
  }

  /// The day of a month that a word is: `25`, `25th`.
  private func date(_ word: Word) -> Int? {
    let digits = word.text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count < 3, let date = Int(digits), (1...31).contains(date),
      ["", "st", "nd", "rd", "th"].contains(word.text.dropFirst(digits.count))
    else { return nil }
    return date
  }

  private mutating func split(_ text: String) {
    var (word, gap, start) = ("", "", 0)
    for (index, character) in (text + " ").enumerated() {
      if character.isLetter || character.isNumber {
        if word.isEmpty { start = index }
        word.append(character)
        continue
      }
      if !word.isEmpty {
        words.append(Word(range: start..<index, text: word, gap: gap))
        (word, gap) = ("", "")
      }
      gap.append(character)
    }
  }
}

extension WrittenDates.Word {
  /// Whether only a space, or a comma and a space, stands before it.
  fileprivate var isNear: Bool { [" ", "\n", "\u{A0}", ", ", ",\n"].contains(gap) }
  /// Whether a dash stands before it.
  fileprivate var isRange: Bool { ["-", " - ", "–", " – "].contains(gap) }
}
