/// How a recommendation stands on a day, as far as that day could know.
extension Recommendation {
  /// Its status at the end of a day.
  public func status(on day: Day) -> RecommendationStatus { changes.last { $0.day <= day }?.status ?? .open }

  /// The last day for the answer that the law asks for; `nil` where it asks for none.
  public var responseDue: Day? {
    switch addressee {
    case .executive: Day(number: StatutoryClocks.executiveResponse(received: received.number))
    case .nhs: Day(number: StatutoryClocks.healthResponse(received: received.number))
    case .officer: nil
    }
  }

  /// What is due, and by which day.
  public typealias Duty = (day: Day, what: DutyKind)

  /// What may be due.
  public enum DutyKind: Sendable {
    /// An answer, by law.
    case response
    /// What was asked, as agreed.
    case action
  }

  /// What is still to come: an answer while there is none, then what was agreed.
  private func duties(on day: Day) -> [Duty] {
    if status(on: day).isClosed { return [] }
    let response = isAnswered(on: day) ? nil : responseDue.map { Duty($0, .response) }
    return [response, due.map { Duty($0, .action) }].compactMap { $0 }
  }

  /// What is due next; `nil` where nothing is.
  public func nextDue(on day: Day) -> Duty? { duties(on: day).first }

  /// What was due before a day and has not come; `nil` where nothing is late.
  public func overdue(on day: Day) -> Duty? { duties(on: day).first { $0.day < day } }

  /// Whether it had been answered by a day.
  public func isAnswered(on day: Day) -> Bool { response.map { $0.day <= day } ?? false }

  /// The news of the days after one and up to another; without a first day, all news up to the other.
  public func updates(after first: Day?, until last: Day) -> [Update] {
    updates.filter { update in update.day <= last && (first.map { update.day > $0 } ?? true) }
  }
}

extension RecommendationRegister {
  /// Those made before a day and not closed when the tracker before was written: what has been closed since is news.
  func outstanding(on day: Day, since previous: Day?) -> [Recommendation] {
    all.filter { recommendation in
      recommendation.meeting < day && !(previous.map { recommendation.status(on: $0).isClosed } ?? false)
    }
  }
}

extension Committee {
  /// The recommendations that a tracker of a day shows, unless it names others.
  public func outstanding(on day: Day) -> [Recommendation] {
    register?.outstanding(on: day, since: trackers.last { $0.day < day }?.day) ?? []
  }
}

extension Library {
  /// The day that a committee's recommendations are judged by: the one that was asked for; else that of its latest
  /// meeting, or of what was last recorded, whichever is later. `nil` where nothing is recorded at all.
  public func judgementDay(of committee: Committee) -> Day? {
    asOf
      ?? ([committee.meetings.last?.day] + (committee.register?.all ?? []).map(\.lastRecorded)).compactMap { $0 }.max()
  }
}

extension Recommendation {
  /// The last day of which the file says something.
  fileprivate var lastRecorded: Day? {
    ([meeting, received, response?.day] + updates.map(\.day)).compactMap { $0 }.max()
  }
}
