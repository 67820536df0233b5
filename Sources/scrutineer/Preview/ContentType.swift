/// What a web server says of a file.
enum ContentType {
  private static let byEnding = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml", "xml": "application/xml",
    "ics": "text/calendar; charset=utf-8", "png": "image/png", "jpg": "image/jpeg", "ico": "image/x-icon",
    "woff2": "font/woff2", "txt": "text/plain; charset=utf-8", "pdf": "application/pdf",
  ]

  /// The type of a file by the ending of its name.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return byEnding[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
