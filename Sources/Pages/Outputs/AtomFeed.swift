import Papers

/// An Atom feed of entries, the newest first. Source: RFC 4287.
///
/// Ids are addresses, so a site without one has no feeds. There is no clock: an entry is as new as its day.
struct AtomFeed {
  /// One piece of news.
  struct Entry {
    /// The page that it is about, from the top of the site, perhaps with a fragment.
    let address: String
    /// What sets it apart from other entries about that page; empty for the only one.
    var part = ""
    /// When it happened.
    let day: Day
    let title: String
    let summary: String
  }

  /// What the feed is called.
  let title: String
  /// Where it stands on the site.
  let path: String
  /// The folder of the page that has the same to read.
  let page: String
  let entries: [Entry]

  /// The file; `nil` where the site has no address, or nothing has happened.
  func bytes(on site: Site) -> [UInt8]? {
    guard let url = site.url, !entries.isEmpty else { return nil }
    let home = "\(text(url))/\(text(page))"
    let head = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(text(site.language))\">",
      "<title>\(text(title))</title>", "<id>\(home)</id>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(text(url))/\(path)\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(home)\"/>",
      "<updated>\(stamp(entries[0].day))</updated>", "<author><name>\(text(site.authority))</name></author>",
    ]
    let all = head + entries.flatMap { lines(of: $0, url) } + ["</feed>", ""]
    return Array(all.joined(separator: "\n").utf8)
  }

  private func lines(of entry: Entry, _ url: String) -> [String] {
    let address = "\(text(url))/\(text(entry.address))"
    return [
      "<entry>", "<title>\(text(entry.title))</title>", "<id>\(address)\(text(entry.part))</id>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(address)\"/>",
      "<published>\(stamp(entry.day))</published>", "<updated>\(stamp(entry.day))</updated>",
      "<summary>\(text(entry.summary))</summary>", "</entry>",
    ]
  }

  private func stamp(_ day: Day) -> String { day.id + "T00:00:00Z" }

  private func text(_ text: String) -> String { Escaping.html(text) }
}
