import Papers

/// `meetings.ics`: every meeting with its time and place, and every day by which a recommendation is due.
///
/// There is no clock: the stamp of a meeting is the day on which its agenda was published, or its own, and that of a
/// day when something is due the day on which the recommendation was received.
struct Calendar {
  /// Where it stands on the site.
  static let path = "meetings.ics"

  private let model: SiteModel

  init(_ model: SiteModel) {
    self.model = model
  }

  /// Whether there is anything to put into it.
  static func exists(in model: SiteModel) -> Bool {
    model.library.committees.contains { !$0.meetings.isEmpty || !($0.register?.all ?? []).isEmpty }
  }

  /// The file; `nil` where no committee has meetings or recommendations.
  var bytes: [UInt8]? {
    guard Self.exists(in: model) else { return nil }
    let site = model.library.site
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Scrutineer//Meetings//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(CalendarText.escaped(site.title))",
    ]
    let events = model.library.committees.flatMap { committee in
      committee.meetings.flatMap { meeting($0, of: committee) } + dueDays(of: committee).flatMap { $0 }
    }
    return CalendarText.bytes(head + Self.london + events + ["END:VCALENDAR"])
  }

  private func meeting(_ meeting: Meeting, of committee: Committee) -> [String] {
    let facts = meeting.agenda?.front.agenda
    let day = Self.date(meeting.day)
    let start = facts?.time.map { "DTSTART;TZID=Europe/London:\(day)T\($0.machine.filter { $0 != ":" })00" }
    var lines = [
      "UID:\(uid(meeting.address))", "DTSTAMP:\(Self.date(facts?.published ?? meeting.day))T000000Z",
      start ?? "DTSTART;VALUE=DATE:\(day)", "SUMMARY:\(CalendarText.escaped(model.title(of: committee)))",
    ]
    if let venue = facts?.venue, !venue.isEmpty { lines.append("LOCATION:\(CalendarText.escaped(venue))") }
    if meeting.agenda != nil { lines += url(meeting.address) }
    return ["BEGIN:VEVENT"] + lines + ["END:VEVENT"]
  }

  /// Days by which something is due, of recommendations that are still open.
  private func dueDays(of committee: Committee) -> [[String]] {
    guard let register = committee.register, let today = model.library.judgementDay(of: committee) else { return [] }
    return register.all.compactMap { recommendation in
      guard let due = recommendation.nextDue(on: today) else { return nil }
      let what = due.what == .response ? "Response due" : "Due"
      let topic = "\(what): \(recommendation.topic) (\(model.title(of: committee)))"
      let address = "\(register.paper.address)#\(recommendation.id)"
      return [
        "BEGIN:VEVENT", "UID:\(uid("\(register.paper.address)\(recommendation.id)/"))",
        "DTSTAMP:\(Self.date(recommendation.received))T000000Z", "DTSTART;VALUE=DATE:\(Self.date(due.day))",
        "SUMMARY:\(CalendarText.escaped(topic))",
        "TRANSP:TRANSPARENT",
      ] + url(address) + ["END:VEVENT"]
    }
  }

  private func url(_ address: String) -> [String] { model.library.site.url.map { ["URL:\($0)/\(address)"] } ?? [] }

  /// An id that stays the same from build to build: "board-2024-03-25@scrutiny.example.gov.uk".
  private func uid(_ address: String) -> String {
    let site = model.library.site
    let host = site.url.map { $0.drop { $0 != "/" }.drop { $0 == "/" } }.map(String.init)
    let name = host ?? "\(site.authorityCode ?? site.authority).invalid".lowercased()
    let plain = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" }
    return address.split(separator: "/").joined(separator: "-") + "@" + String(plain)
  }

  /// "20240325".
  private static func date(_ day: Day) -> String { day.id.filter { $0 != "-" } }

  /// Greenwich Mean Time and British Summer Time as they have been since 1996. Source: the Summer Time Order 2002.
  private static let london = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST",
    "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}
