/// The site that is shown: the files of the last build without an error, held in memory, so that a reader never meets
/// half a site.
actor Preview {
  private var files: [String: [UInt8]]?

  func show(_ files: [String: [UInt8]]) { self.files = files }

  func answer(to request: PreviewRequest?) -> PreviewAnswer {
    guard let request else { return .message("400 Bad Request", "This is no request.") }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .message("405 Method Not Allowed", "Only reading is possible.")
    }
    guard let files else {
      return .message(
        "503 Service Unavailable",
        "There is no site yet. If the terminal names errors, put them right and load this page again.")
    }
    let path = request.path.isEmpty || request.path.hasSuffix("/") ? request.path + "index.html" : request.path
    if let bytes = files[path] {
      return PreviewAnswer(status: "200 OK", header: ("Content-Type", ContentType.of(path)), body: bytes)
    }
    if files[path + "/index.html"] != nil {
      return PreviewAnswer(status: "301 Moved Permanently", header: ("Location", "/\(path)/"))
    }
    return .message("404 Not Found", "There is no such page.")
  }
}
