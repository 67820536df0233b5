import Papers

/// `feed.xml`: the agendas that were published, the newest first.
struct Feed {
  /// Where it stands on the site.
  static let path = "feed.xml"

  private let model: SiteModel

  init(_ model: SiteModel) {
    self.model = model
  }

  /// Whether there is anything to put into it.
  static func exists(in model: SiteModel) -> Bool { model.library.site.url != nil && !published(in: model).isEmpty }

  /// The file; `nil` where the site has no address or no agenda says when it was published.
  var bytes: [UInt8]? {
    let site = model.library.site
    let entries = Self.published(in: model).map { entry($0.agenda, $0.day) }
    return AtomFeed(title: site.title, path: Self.path, page: "", entries: entries).bytes(on: site)
  }

  private func entry(_ agenda: MeetingPaper, _ day: Day) -> AtomFeed.Entry {
    let facts = agenda.checked.paper.front.agenda
    let place = facts?.timeAndVenue ?? ""
    let items = (facts?.items ?? []).map { "\($0.number) \($0.title)" }.joined(separator: "; ")
    return AtomFeed.Entry(
      address: agenda.meeting.address, day: day,
      title: "\(agenda.cover.title): agenda for \(agenda.meeting.day.long)",
      summary: [place, items].filter { !$0.isEmpty }.joined(separator: ". "))
  }

  /// Agendas with the days of their publication, the newest first; of one day the later meeting first.
  private static func published(in model: SiteModel) -> [(agenda: MeetingPaper, day: Day)] {
    model.meetingPapers(.agenda)
      .compactMap { agenda in agenda.checked.paper.front.agenda?.published.map { (agenda: agenda, day: $0) } }
      .sorted { left, right in
        let (a, b) = (left.agenda.meeting, right.agenda.meeting)
        return (right.day, b.day, a.address) < (left.day, a.day, b.address)
      }
  }
}
