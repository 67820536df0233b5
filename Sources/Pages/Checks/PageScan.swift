/// What a finished page offers and asks for: its ids and the addresses that it leads to.
struct PageScan {
  /// Ids in order of appearance, repeated ones included.
  private(set) var ids: [String] = []
  /// Values of `href` and `src`, unescaped.
  private(set) var links: [String] = []

  /// Scans HTML of our own making: tags are `<name attribute="value">`, text has no bare `<`.
  init(_ html: [UInt8]) {
    var position = 0
    while let open = html[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let close = Self.end(ofTag: html, from: open) else { return }
      read(html[open..<close])
      position = close
    }
  }

  /// The position of the `>` that ends a tag, which may stand inside quotes as an ordinary character.
  static func end(ofTag html: [UInt8], from open: Int) -> Int? {
    var quoted = false
    for index in open..<html.count {
      if html[index] == UInt8(ascii: "\"") { quoted.toggle() }
      if html[index] == UInt8(ascii: ">"), !quoted { return index }
    }
    return nil
  }

  private mutating func read(_ tag: ArraySlice<UInt8>) {
    for (name, value) in Self.attributes(of: tag) {
      switch name {
      case "id": ids.append(value)
      case "href", "src": links.append(value)
      default: continue
      }
    }
  }

  /// Attributes written with double quotes.
  private static func attributes(of tag: ArraySlice<UInt8>) -> [(String, String)] {
    var found: [(String, String)] = []
    var rest = tag
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].reversed().prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }.reversed()
      let after = rest[(equals + 1)...]
      guard after.first == UInt8(ascii: "\""), let close = after.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
        rest = after
        continue
      }
      let value = String(decoding: after[(equals + 2)..<close], as: UTF8.self)
      found.append((String(decoding: name, as: UTF8.self), unescaped(value)))
      rest = rest[(close + 1)...]
    }
    return found
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
