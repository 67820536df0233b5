import FlyingFox
import Foundation

/// The site that is shown: the files of the last build without an error, held in memory, so that a reader never meets
/// half a site.
actor Preview {
  private var files: [String: [UInt8]]?

  func show(_ files: [String: [UInt8]]) { self.files = files }

  func response(to request: HTTPRequest) -> HTTPResponse {
    guard [.GET, .HEAD].contains(request.method) else { return message(.methodNotAllowed, "Only reading is possible.") }
    guard let files else {
      return message(
        .serviceUnavailable,
        "There is no site yet. If the terminal names errors, put them right and load this page again.")
    }
    let path = String(request.target.path(percentEncoded: false).drop { $0 == "/" })
    if let bytes = files[path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path] {
      let name = path.isEmpty || path.hasSuffix("/") ? "index.html" : path
      let headers: HTTPHeaders = [.contentType: ContentType.of(name), HTTPHeader("Cache-Control"): "no-store"]
      return HTTPResponse(statusCode: .ok, headers: headers, body: request.method == .HEAD ? Data() : Data(bytes))
    }
    if files[path + "/index.html"] != nil {
      let headers: HTTPHeaders = [.location: "/\(path)/"]
      return HTTPResponse(statusCode: .movedPermanently, headers: headers)
    }
    return message(.notFound, "There is no such page.")
  }

  private func message(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    let headers: HTTPHeaders = [.contentType: "text/plain; charset=utf-8"]
    return HTTPResponse(statusCode: status, headers: headers, body: Data((text + "\n").utf8))
  }
}
