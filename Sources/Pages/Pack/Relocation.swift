import Papers

/// Moves a part of one page onto another: its ids get a prefix, its links arrive where they did, or stay on the page
/// where that holds what they lead to, and its headings go a level down.
struct Relocation {
  /// Where a page is found on the new one.
  struct Spot {
    /// The id at which it starts.
    let start: String
    /// What its own ids got in front.
    let prefix: String
  }

  /// The folder of the page that the part comes from.
  let origin: String
  /// The folder of the page that it goes to.
  let page: String
  /// What its ids get in front.
  let prefix: String
  /// The pages that the new one holds, by their folder.
  let spots: [String: Spot]

  /// The article of a page; `nil` where it has none.
  static func article(of html: [UInt8]) -> [UInt8]? {
    guard let start = html.firstRange(of: Array("<article".utf8)),
      let end = html[start.upperBound...].ranges(of: Array("</article>".utf8)).last
    else { return nil }
    return Array(html[start.lowerBound..<end.upperBound])
  }

  /// The part as it stands on the new page.
  func moved(_ html: [UInt8]) -> [UInt8] {
    let ids = Set(PageScan(html).ids)
    var out: [UInt8] = []
    out.reserveCapacity(html.count + html.count / 16)
    var position = 0
    while let open = html[position...].firstIndex(of: UInt8(ascii: "<")),
      let close = PageScan.end(ofTag: html, from: open)
    {
      out += html[position..<open]
      move(html[open..<close], ids, &out)
      position = close
    }
    return out + html[position...]
  }

  /// Copies a tag without its `>`, each value moved.
  private func move(_ tag: ArraySlice<UInt8>, _ ids: Set<String>, _ out: inout [UInt8]) {
    var rest = tag
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    out += Self.lowered(name)
    rest = tag[name.endIndex...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      let start = rest.index(after: quote)
      let end = rest[start...].firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex
      let attribute = rest[..<quote].dropLast().reversed().prefix { $0 > UInt8(ascii: " ") }.reversed()
      out += rest[...quote]
      let value = String(decoding: rest[start..<end], as: UTF8.self)
      out += moved(value, of: String(decoding: Array(attribute), as: UTF8.self), ids).utf8
      rest = rest[end...]
      guard let closing = rest.first else { return }
      out.append(closing)
      rest = rest.dropFirst()
    }
    out += rest
  }

  /// `<h2` for `<h1`: the new page has a title of its own.
  private static func lowered(_ name: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = name.last, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(last),
      ["<h", "</h"].contains(where: { name.dropLast().elementsEqual($0.utf8) })
    else { return Array(name) }
    return name.dropLast() + [last + 1]
  }

  private func moved(_ value: String, of attribute: String, _ ids: Set<String>) -> String {
    switch attribute {
    case "id": prefix + value
    case "aria-labelledby", "aria-describedby", "aria-controls", "headers", "for":
      value.split(separator: " ").map { ids.contains(String($0)) ? prefix + $0 : String($0) }.joined(separator: " ")
    case "href", "src": moved(link: value, ids)
    default: value
    }
  }

  /// A link to what the part itself holds, to a page that the new one holds, or to the rest of the site.
  private func moved(link: String, _ ids: Set<String>) -> String {
    if SiteCheck.leavesSite(link) { return link }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? parts[1] : nil
    if parts[0].isEmpty {
      // The shapes of the page's header are on the new page too; the head of the page is where the part starts.
      if fragment == "page-main", let spot = spots[origin] { return "#\(spot.start)" }
      return fragment.map { ids.contains($0) ? "#\(prefix)\($0)" : link } ?? link
    }
    let target = Self.resolved(parts[0], from: origin)
    guard let spot = spots[target] else {
      return Address.relative(to: Target(address: target, fragment: fragment), from: page)
    }
    return "#" + (fragment.map { spot.prefix + $0 } ?? spot.start)
  }

  /// The folder or file from the top of the site that a relative address means.
  static func resolved(_ link: String, from folder: String) -> String {
    var parts = link.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in link.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    let isFolder = ["/", "."].contains { link.hasSuffix($0) }
    return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }
}
