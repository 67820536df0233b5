import Diagnostics
import Documents

extension Committee {
  /// Recommendations whose minute is not among those of their meeting, where these are published here.
  func lostMinutes() -> [Diagnostic] {
    (register?.all ?? []).compactMap { recommendation in
      guard let minute = recommendation.minute,
        let minutes = meetings.first(where: { $0.day == recommendation.meeting })?.minutes?.minutes,
        let first = minutes.first, let last = minutes.last, !minutes.contains(where: { $0.number == minute })
      else { return nil }
      return Diagnostic(
        .danglingReference, at: recommendation.minutePlace,
        "the minutes of \(recommendation.meeting.label) have no minute \(minute)",
        help: "they are \(first.number) to \(last.number)")
    }
  }
}

/// Whether what is written of one recommendation can be.
struct RecommendationCheck {
  let recommendation: Recommendation
  /// Where each key's value stands.
  let places: [String: Place]

  func problems() -> [Diagnostic] { order() + answers() + parts() }

  /// Nothing comes of a recommendation before it is made.
  private func order() -> [Diagnostic] {
    let (id, made) = (recommendation.id, recommendation.meeting)
    var dates: [(what: String, day: Day, place: Place)] = []
    if let response = recommendation.response { dates.append(("answered", response.day, place("response"))) }
    dates.append(("received", recommendation.received, place("received")))
    dates += recommendation.updates.map { ("updated", $0.day, $0.text?.place ?? place("updates")) }
    let early = dates.filter { $0.day < made }.map { what, day, place in
      Diagnostic(
        .wrongDate, at: place, "'\(id)' is \(what) on \(day.label), before it was made on \(made.label)",
        help: "correct one of the two dates")
    }
    guard let due = recommendation.due, due < recommendation.received else { return early }
    return early + [
      Diagnostic(
        .wrongDate, at: place("due"),
        "'\(id)' is due on \(due.label), before it was received on \(recommendation.received.label)",
        help: "correct 'due', or leave it out: the dates that the law sets are worked out")
    ]
  }

  /// What is complete says how.
  private func answers() -> [Diagnostic] {
    let id = recommendation.id
    let isAnswered =
      recommendation.response != nil || recommendation.updates.contains { $0.text != nil }
      || !recommendation.parts.isEmpty && recommendation.parts.allSatisfy { $0.response != nil }
    var problems: [Diagnostic] = []
    if recommendation.changes.last?.status == .complete, !isAnswered {
      problems.append(
        Diagnostic(
          .unansweredRecommendation, at: place("status"), "'\(id)' is complete, but nothing says what was done",
          help: "add 'response: {date: …, text: …}'"))
    }
    for part in recommendation.parts where part.status == .complete && part.response == nil {
      problems.append(
        Diagnostic(
          .unansweredRecommendation, at: part.place,
          "part (\(part.letter)) of '\(id)' is complete, but nothing says what was done", help: "add 'response: …'"))
    }
    return problems
  }

  /// What is complete has no part that is not.
  private func parts() -> [Diagnostic] {
    guard recommendation.changes.last?.status == .complete else { return [] }
    return recommendation.parts.compactMap { part in
      guard let status = part.status, !status.isClosed else { return nil }
      return Diagnostic(
        .contradictoryStatus, at: part.place,
        "'\(recommendation.id)' is complete, but its part (\(part.letter)) is \(status.rawValue)",
        help: "correct one of the two")
    }
  }

  private func place(_ key: String) -> Place { places[key] ?? recommendation.place }
}
