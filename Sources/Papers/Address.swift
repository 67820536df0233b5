import Diagnostics

/// Where on the site a document's page stands.
public enum Address {
  /// The folder of the page that a content file becomes, from the top of the site, with a slash at the end unless it
  /// is the top itself: `reviews/contract/05-finance.md` becomes `reviews/contract/finance/`.
  ///
  /// Numbers that only order the files are dropped; a folder's page stands at the folder itself.
  public static func of(contentPath path: String, isFolderPage: Bool = false) -> String {
    var parts = path.split(separator: "/").map(String.init)
    guard let file = parts.popLast() else { return "" }
    let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    if name != "index", !isFolderPage { parts.append(withoutOrder(name)) }
    return parts.map { $0 + "/" }.joined()
  }

  /// What is wrong with a content file's path as an address; `nil` for letters, digits, hyphens, dots and underscores.
  static func problem(inContentPath path: String, at place: Place) -> Diagnostic? {
    let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    guard !isPlain else { return nil }
    return Diagnostic(
      .fileName, at: place, "the path '\(path)' would be the page's address, which can hold only plain letters",
      help: "rename it with letters, digits and hyphens, such as 05-finance.md")
  }

  /// A file's name without the numbers and hyphens in front; the whole name if nothing else is left.
  static func withoutOrder(_ name: String) -> String {
    var rest = Substring(name)
    while let hyphen = rest.firstIndex(of: "-"), !rest[..<hyphen].isEmpty,
      rest[..<hyphen].allSatisfy({ $0.isASCII && $0.isNumber })
    {
      rest = rest[rest.index(after: hyphen)...]
    }
    return rest.isEmpty ? name : String(rest)
  }

  /// The path from one page's folder to another's, or to a file below the top: `../../indicators/pi4/`.
  public static func relative(to target: String, from page: String) -> String {
    let from = page.split(separator: "/")
    let to = target.split(separator: "/")
    var common = 0
    while common < from.count, common < to.count - (target.hasSuffix("/") ? 0 : 1), from[common] == to[common] {
      common += 1
    }
    let up = String(repeating: "../", count: from.count - common)
    let down = to[common...].joined(separator: "/") + (target.hasSuffix("/") && common < to.count ? "/" : "")
    return up + down == "" ? "./" : up + down
  }

  /// The path from a page's folder to a place on another page: `../../indicators/pi4/#page-trend`.
  public static func relative(to target: Target, from page: String) -> String {
    relative(to: target.address, from: page) + (target.fragment.map { "#\($0)" } ?? "")
  }
}
