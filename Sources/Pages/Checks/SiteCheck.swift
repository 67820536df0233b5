import Diagnostics

/// The last look before the site is published: every link within it arrives, every id stands once in its page.
struct SiteCheck {
  let files: SiteFiles
  /// Which content file each page comes from.
  let origins: [String: String]
  /// The pages that are put together from others: what is wrong with those is told there.
  var copies: Set<String> = []

  func problems() -> [Diagnostic] {
    let pages = files.paths.filter { $0.hasSuffix(".html") }
    let scans = Dictionary(
      pages.map { ($0, PageScan(files.files[$0] ?? [])) }, uniquingKeysWith: { first, _ in first })
    let ids = scans.mapValues { Set($0.ids) }
    func problems(of page: String) -> [Diagnostic] {
      guard let scan = scans[page] else { return [] }
      return repeated(scan, on: page) + scan.links.compactMap { dead($0, on: page, ids) }
    }
    let found = pages.filter { !copies.contains($0) }.flatMap(problems)
    return found.isEmpty ? pages.filter(copies.contains).flatMap(problems) : found
  }

  private func place(_ page: String) -> Place { Place(origins[page] ?? page) }

  private func repeated(_ scan: PageScan, on page: String) -> [Diagnostic] {
    var seen: Set<String> = []
    let repeated = Set(scan.ids.filter { !seen.insert($0).inserted })
    return repeated.sorted().map { id in
      Diagnostic(
        .repeatedId, at: place(page), "two things on /\(page) have the id '\(id)'",
        help: "give the table, chart or heading another id")
    }
  }

  /// A diagnostic for a link within the site that leads nowhere.
  private func dead(_ link: String, on page: String, _ ids: [String: Set<String>]) -> Diagnostic? {
    guard !Self.leavesSite(link) else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let target = Self.file(for: parts[0], from: page), files.files[target] != nil else {
      return Diagnostic(
        .deadLink, at: place(page), "the link '\(link)' on /\(page) leads to a page that does not exist",
        help: "link to a document by its Markdown file, such as [demand](06-demand.md)")
    }
    guard parts.count > 1, !parts[1].isEmpty, let known = ids[target], !known.contains(parts[1]) else { return nil }
    return Diagnostic(
      .deadLink, at: place(page), "the link '\(link)' on /\(page) leads to a place that its page does not have",
      help: ClosestName.help(for: parts[1], among: known))
  }

  static func leavesSite(_ link: String) -> Bool {
    let scheme = link.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    return link.hasPrefix("//") || (scheme.count < link.count && link.dropFirst(scheme.count).first == ":")
  }

  /// The file that a relative address means, seen from a page.
  private static func file(for address: String, from page: String) -> String? {
    if address.isEmpty { return page }
    let path = address.prefix { $0 != "?" }
    var parts = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    if path.hasSuffix("/") || path.hasSuffix("..") || path == "." { parts.append("index.html") }
    return parts.joined(separator: "/")
  }
}
