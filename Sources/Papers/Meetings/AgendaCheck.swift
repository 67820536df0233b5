import Diagnostics

/// Whether an agenda is what the law and the board's papers ask of it.
struct AgendaCheck {
  let agenda: Paper
  let meeting: Meeting
  let clearDays: Int
  /// Every paper that an item may lead to, by path.
  let papers: [String: Paper]
  /// Paths of documents that could not be read, which have been reported.
  let unread: Set<String>

  func problems() -> [Diagnostic] {
    guard let facts = agenda.front.agenda else { return [] }
    return meeting.problems(withWeekday: facts.weekday, of: agenda, named: "agenda says") + publication(facts)
      + facts.items.flatMap(item) + twice(facts) + unlisted(facts)
  }

  private func publication(_ facts: AgendaFacts) -> [Diagnostic] {
    guard let published = facts.published else { return [] }
    if published > meeting.day {
      return [
        Diagnostic(
          .wrongDate, at: place("published"),
          "the agenda is published on \(published.label), after the meeting on \(meeting.day.label)",
          help: "correct 'published'")
      ]
    }
    let last = meeting.day.lastPublication(clearDays: clearDays)
    guard published > last else { return [] }
    return [
      Diagnostic(
        .latePublication, at: place("published"),
        "the agenda is published on \(published.long), which leaves fewer than \(clearDays) clear days before the meeting",
        help: "publish by \(last.long), or take late items only with the chair's reason (late: …)")
    ]
  }

  private func item(_ item: AgendaItem) -> [Diagnostic] {
    let paths = item.papers
    if item.exempt != nil, !paths.isEmpty {
      return [
        Diagnostic(
          .exemptPaper, at: item.paperPlace, "item \(item.number) is exempt, so its paper cannot be published",
          help: "take 'paper' out and move the file out of the content folder")
      ]
    }
    return paths.flatMap { problems(with: $0, of: item) }
  }

  /// What is wrong with a paper that an item takes.
  private func problems(with path: String, of item: AgendaItem) -> [Diagnostic] {
    if papers[path]?.kind == .minutes, let day = Day(path.split(separator: "/").dropLast().last ?? ""),
      day >= meeting.day
    {
      return [
        Diagnostic(
          .wrongDate, at: item.paperPlace,
          "item \(item.number) takes the minutes of \(day.label), which is not before this meeting",
          help: "write the path of an earlier meeting's minutes, such as ../2024-01-08/minutes.md")
      ]
    }
    guard papers[path] == nil, !unread.contains(path) else { return [] }
    return [
      Diagnostic(
        .brokenLink, at: item.paperPlace, "item \(item.number) leads to '\(path)', but there is no such document",
        help: ClosestName.to(path, among: papers.keys).map { "did you mean '\($0)'?" }
          ?? "write the path of a Markdown file, from this file's folder")
    ]
  }

  /// Papers of two items: a reference to one would name the item of the other.
  private func twice(_ facts: AgendaFacts) -> [Diagnostic] {
    var taken: [String: Int] = [:]
    return facts.items.compactMap { item in
      guard let paper = item.paper, let first = taken.updateValue(item.number, forKey: paper) else { return nil }
      return Diagnostic(
        .paperTwice, at: item.paperPlace, "item \(item.number) takes the paper that item \(first) has taken",
        help: "leave it with one of them, and name that item in the purpose of the other")
    }
  }

  /// Reports of the meeting that no item takes: nobody would find them.
  private func unlisted(_ facts: AgendaFacts) -> [Diagnostic] {
    let taken = Set(facts.items.flatMap(\.papers))
    return meeting.papers.filter { $0.kind.needsItem && !taken.contains($0.path) }.map {
      Diagnostic(
        .unlistedPaper, at: $0.place, "no item of the agenda takes this paper",
        help: "add an item with 'paper: \($0.path.split(separator: "/").last ?? "")' to \(agenda.place.path)")
    }
  }

  private func place(_ key: String) -> Place { agenda.front.places[key] ?? agenda.place }
}

extension Meeting {
  /// What is wrong with the weekday that one of its papers prints.
  func problems(withWeekday written: String?, of paper: Paper, named says: String) -> [Diagnostic] {
    guard let written, Day.weekday(named: written) != day.weekday else { return [] }
    return [
      Diagnostic(
        .wrongWeekday, at: paper.front.places["weekday"] ?? paper.place,
        "the \(says) \(written), but \(day.label) is a " + day.weekday,
        help: "write \(day.weekday), or correct the folder's date")
    ]
  }
}

extension Day {
  /// The last day on which papers for a meeting on this day may be published.
  public func lastPublication(clearDays: Int) -> Day {
    Day(number: StatutoryClocks.publication(before: number, clearDays: clearDays))
  }
}
