import Diagnostics
import Documents
import Fields

/// Whether minutes agree with their meeting and its agenda.
struct MinutesCheck {
  let minutes: Paper
  let meeting: Meeting

  func problems() -> [Diagnostic] {
    guard let facts = minutes.front.minutes else { return [] }
    return meeting.problems(withWeekday: facts.weekday, of: minutes, named: "minutes say") + closing(facts) + items()
      + links(facts) + minutes.minutes.flatMap(outcomes)
  }

  private func closing(_ facts: MinutesFacts) -> [Diagnostic] {
    guard let start = facts.time, let end = facts.closed, end.minutes <= start.minutes else { return [] }
    return [
      Diagnostic(
        .wrongDate, at: place("closed"), "the meeting ended at \(end.label), but it started at \(start.label)",
        help: "correct 'time' or 'closed'; times are on a clock of 24 hours, such as \"20:03\"")
    ]
  }

  private func items() -> [Diagnostic] {
    if minutes.minutes.isEmpty {
      return [
        Diagnostic(
          .missingKey, at: minutes.place, "the minutes have no items",
          help: "start each item with a heading such as '## Apologies for absence'; its number comes by itself")
      ]
    }
    guard let items = meeting.agenda?.front.agenda?.items else { return [] }
    let elsewhere = Set((minutes.front.minutes?.agenda ?? []).map(\.minute))
    let taken = minutes.minutes.compactMap(\.item?.number)
    let free = items.first { !taken.contains($0.number) }
    return minutes.minutes.filter { $0.item == nil && !elsewhere.contains($0.number) }.map { minute in
      let title = minute.heading.text
      let help = free.map {
        "add 'agenda: {\(minute.number): \($0.number)}' if it is item \($0.number), '\($0.title)', or "
      }
      return Diagnostic(
        .unmatchedMinute, at: minute.place, "no item of the agenda is called '\(title)'",
        help: ClosestName.to(title, among: items.map(\.title)).map { "did you mean '\($0)'?" }
          ?? (help ?? "") + "add 'agenda: {\(minute.number): none}' to the front matter if it was not on the agenda")
    }
  }

  /// Numbers under `agenda` that lead nowhere.
  private func links(_ facts: MinutesFacts) -> [Diagnostic] {
    let numbers = minutes.minutes.map(\.number)
    let count = meeting.agenda?.front.agenda?.items.count ?? 0
    return facts.agenda.compactMap { link in
      if !numbers.contains(link.minute) {
        return Diagnostic(
          .wrongNumbering, at: link.place, "there is no minute \(link.minute) here",
          help: numbers.last.map { "these minutes are \(numbers[0]) to \($0)" })
      }
      guard let item = link.item, item > count else { return nil }
      return Diagnostic(
        .wrongNumbering, at: link.place, "minute \(link.minute) leads to item \(item), which the agenda does not have",
        help: count == 0
          ? "take it out: no agenda of this meeting is published here" : "the agenda has items 1 to \(count)")
    }
  }

  private func outcomes(_ minute: Minute) -> [Diagnostic] {
    minute.outcomes.filter { $0.text.prefix(4).lowercased() != "that" }.map { outcome in
      let word = outcome.word.prefix(1) + outcome.word.dropFirst().lowercased()
      return Diagnostic(
        .outcomeWording, at: outcome.place,
        outcome.text.isEmpty ? "the outcome is empty" : "the outcome does not start with 'that'",
        help: "it is read on from '\(word)': write 'that …'")
    }
  }

  private func place(_ key: String) -> Place { minutes.front.places[key] ?? minutes.place }
}
