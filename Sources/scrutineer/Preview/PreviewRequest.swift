/// What a browser asks for: the first line of its request.
struct PreviewRequest: Sendable {
  /// `GET`.
  let method: String
  /// The path without its leading slash and without a query.
  let path: String

  /// Reads a request; `nil` for what is none.
  init?(_ bytes: [UInt8]) {
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let words = line.split(separator: " ")
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else { return nil }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" }.drop { $0 == "/" })
  }
}

/// What a browser is answered.
struct PreviewAnswer: Sendable {
  /// Such as `200 OK`.
  let status: String
  /// The type of the body, or where the browser is to go.
  let header: (name: String, value: String)
  var body: [UInt8] = []

  /// A line of text.
  static func message(_ status: String, _ text: String) -> PreviewAnswer {
    PreviewAnswer(
      status: status, header: ("Content-Type", "text/plain; charset=utf-8"), body: Array((text + "\n").utf8))
  }

  /// The answer as it is sent.
  func bytes(withBody: Bool) -> [UInt8] {
    let head = """
      HTTP/1.1 \(status)\r
      \(header.name): \(header.value)\r
      Content-Length: \(body.count)\r
      Cache-Control: no-store\r
      Connection: close\r
      \r

      """
    return Array(head.utf8) + (withBody ? body : [])
  }
}
