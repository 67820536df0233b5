import Foundation
import Testing

/// Each folder `Tests/Sites/golden-*` holds a site and every page that it becomes.
@Suite("A golden site")
struct GoldenSiteTests {
  static let names: [String] = {
    let sites = Program.repository.appendingPathComponent("Tests/Sites").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sites)) ?? []
    return names.filter { $0.hasPrefix("golden-") }.sorted()
  }()

  @Test("there is at least one") func folders() {
    #expect(!Self.names.isEmpty)
  }

  @Test("comes out byte for byte, with no file more and none less", arguments: names)
  func output(_ name: String) throws {
    let folder = try Program.site(name)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 0)
    // The style sheet, the script and the favicon are the templates' own, the marker is the program's, and the manifest is of them all.
    let made = try Program.files(in: folder.appendingPathComponent("public"))
      .filter { !["site.css", "search.js", "favicon.svg", ".scrutineer", "manifest.json"].contains($0.key) }
    let expected = Program.repository.appendingPathComponent("Tests/Sites/\(name)/expected")
    if Program.isUpdating {
      try? FileManager.default.removeItem(at: expected)
      for (path, bytes) in made {
        let file = expected.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
      }
    }
    let wanted = try Program.files(in: expected)
    #expect(made.keys.sorted() == wanted.keys.sorted())
    for (path, bytes) in wanted { #expect(made[path] == bytes, "\(path) differs") }
  }
}
