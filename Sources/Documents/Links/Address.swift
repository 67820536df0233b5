/// The destination of a link or image.
struct Address {
  /// The schemes that a reader may be sent to.
  static let allowedSchemes = ["http", "https", "mailto", "tel"]
  /// The schemes that are this program's own.
  static let ownSchemes = ["cite", "ref"]

  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The scheme in lower case; `nil` for an address on the site.
  var scheme: String? {
    guard let colon = text.firstIndex(where: { ":/?#".contains($0) }), text[colon] == ":" else { return nil }
    let name = text[..<colon]
    guard let first = name.first, first.isASCII, first.isLetter,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return name.lowercased()
  }

  /// Whether it leads to another server.
  var isRemote: Bool { scheme != nil || text.hasPrefix("//") }

  /// Whether a reader may be sent there.
  var isSafe: Bool { scheme.map(Self.allowedSchemes.contains) ?? true }

  /// Whether it names a file of the site that becomes a page: Markdown, or a list in YAML.
  var isDocument: Bool {
    let path = text.prefix { $0 != "#" && $0 != "?" }
    return !isRemote && (path.hasSuffix(".md") || path.hasSuffix(".yml"))
  }
}
