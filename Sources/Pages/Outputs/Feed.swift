import Papers

/// `feed.xml`: the agendas that were published, the newest first, as an Atom feed. Source: RFC 4287.
///
/// An entry's id is the address of its page, so there is no feed where the site has no address.
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
    guard let url = model.library.site.url, Self.exists(in: model) else { return nil }
    let site = model.library.site
    let entries = Self.published(in: model)
    let head = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(text(site.language))\">",
      "<title>\(text(site.title))</title>", "<id>\(text(url))/</id>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(text(url))/\(Self.path)\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(text(url))/\"/>",
      "<updated>\(stamp(entries.first?.day))</updated>", "<author><name>\(text(site.authority))</name></author>",
    ]
    let lines = head + entries.flatMap { entry($0.agenda, $0.day, url) } + ["</feed>", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func entry(_ agenda: MeetingPaper, _ day: Day, _ url: String) -> [String] {
    let address = "\(text(url))/\(text(agenda.meeting.address))"
    let facts = agenda.checked.paper.front.agenda
    let place = [facts?.time?.label, facts?.venue].compactMap { $0 }.joined(separator: ", ")
    let items = (facts?.items ?? []).map { "\($0.number) \($0.title)" }.joined(separator: "; ")
    return [
      "<entry>", "<title>\(text("\(agenda.cover.title): agenda for \(agenda.meeting.day.long)"))</title>",
      "<id>\(address)</id>", "<link rel=\"alternate\" type=\"text/html\" href=\"\(address)\"/>",
      "<published>\(stamp(day))</published>", "<updated>\(stamp(day))</updated>",
      "<summary>\(text([place, items].filter { !$0.isEmpty }.joined(separator: ". ")))</summary>", "</entry>",
    ]
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

  private func stamp(_ day: Day?) -> String { (day.map(\.id) ?? "") + "T00:00:00Z" }

  private func text(_ text: String) -> String { Escaping.html(text) }
}
