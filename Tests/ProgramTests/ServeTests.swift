import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("Serving") struct ServeTests {
  private struct Answer {
    let code: Int
    let type: String?
    let text: String
  }

  /// Foundation's own way of following a redirect loses the slash at the end of an address.
  private final class Unled: NSObject, URLSessionTaskDelegate {
    func urlSession(
      _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
      newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) { completionHandler(nil) }
  }

  private func get(_ address: String) async throws -> Answer {
    let url = try #require(URL(string: address))
    let session = URLSession(configuration: .ephemeral, delegate: Unled(), delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(from: url)
    let answer = try #require(response as? HTTPURLResponse)
    return Answer(
      code: answer.statusCode, type: answer.value(forHTTPHeaderField: "Content-Type"),
      text: String(decoding: data, as: UTF8.self))
  }

  /// Waits until something is so, for at most half a minute.
  private func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<150 {
      if try await condition() { return true }
      try await Task.sleep(for: .milliseconds(200))
    }
    return false
  }

  @Test("shows the site, builds it again on a change, keeps it through an error, and stays on this computer")
  func serve() async throws {
    let folder = try Program.site("golden-meeting")
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = try Program.start(["serve", "--port", "0"], in: folder)
    defer { process.stop() }
    #expect(try await eventually { try process.output.hasSuffix("/\n") })
    let address = try process.output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(address.hasPrefix("http://localhost:"))
    let local = address.replacing("localhost", with: "127.0.0.1")
    #expect(try await eventually { try await get(local).code == 200 })

    let home = try await get(local)
    #expect(home.type == "text/html; charset=utf-8")
    #expect(home.text.contains("A small site"))
    #expect(try await get(local + "site.css").type == "text/css; charset=utf-8")
    #expect(try await get(local + "board/").text.contains("Scrutiny Board"))
    #expect(try await get(local + "board").code == 301)
    #expect(try await get(local + "nothing/").code == 404)
    #expect(try await get(local + "../content/site.yml").code == 404)

    let settings = folder.appendingPathComponent("content/site.yml")
    let text = try String(contentsOf: settings, encoding: .utf8)
    try text.replacing("A small site", with: "Another site").write(to: settings, atomically: true, encoding: .utf8)
    #expect(try await eventually { try await get(local).text.contains("Another site") })
    #expect(try Program.files(in: folder.appendingPathComponent("public"))["index.html"] != nil)

    try "title: [".write(to: settings, atomically: true, encoding: .utf8)
    #expect(try await eventually { try process.problems.contains("The site stays as it was.") })
    #expect(try await get(local).text.contains("Another site"))
  }

  @Test("on a port that is taken says so") func taken() async throws {
    let folder = try Program.site("golden-meeting")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try Program.start(["serve", "--port", "0"], in: folder)
    defer { first.stop() }
    #expect(try await eventually { try first.output.hasSuffix("/\n") })
    let port = try first.output.split(separator: ":").last.map { $0.filter(\.isNumber) } ?? ""
    let run = try Program.run(["serve", "--port", port], in: folder)
    #expect(run.code == 1)
    #expect(run.problems.hasPrefix("error: port \(port) of this computer cannot be used [cannot-serve]"))
  }
}
