/// How far minutes can be relied on.
public enum MinutesStanding: Sendable {
  /// No later meeting has taken them.
  case draft
  /// A later meeting takes them, and its minutes do not yet say that it confirmed them.
  case before(Meeting, AgendaItem)
  /// A later meeting decided on them, in one of its minutes.
  case approved(Meeting, Minute)
}

extension Committee {
  /// Where the minutes of one of its meetings stand: approved once a later meeting's minutes have an outcome under the
  /// item that takes them.
  public func standing(of minutes: Paper) -> MinutesStanding {
    guard let own = meetings.first(where: { $0.minutes?.path == minutes.path }) else { return .draft }
    var standing = MinutesStanding.draft
    for meeting in meetings where meeting.day > own.day {
      for item in meeting.agenda?.front.agenda?.items ?? [] where item.paper == minutes.path {
        let minute = meeting.minutes?.minutes.first { $0.item?.number == item.number && !$0.outcomes.isEmpty }
        if let minute { return .approved(meeting, minute) }
        standing = .before(meeting, item)
      }
    }
    return standing
  }
}
