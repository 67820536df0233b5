import Foundation
import Testing

/// Each folder `Tests/Sites/invalid-*` holds one mistake; `expected.txt` is every line that the program says about it.
@Suite("Bad input")
struct InvalidSiteTests {
  static let names: [String] = {
    let sites = Program.repository.appendingPathComponent("Tests/Sites").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sites)) ?? []
    return names.filter { $0.hasPrefix("invalid-") }.sorted()
  }()

  @Test("there are folders to check") func folders() {
    #expect(Self.names.count >= 40)
  }

  @Test("is told in full, exits with 1 and publishes nothing", arguments: names)
  func problem(_ name: String) throws {
    let folder = try Program.site(name)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["build"], in: folder)
    let said = run.problems.split(separator: "\n").filter { !$0.hasPrefix("[") }.map { $0 + "\n" }.joined()
    let file = Program.repository.appendingPathComponent("Tests/Sites/\(name)/expected.txt")
    if Program.isUpdating { try said.write(to: file, atomically: true, encoding: .utf8) }
    #expect(said == (try? String(contentsOf: file, encoding: .utf8)))
    #expect(run.code == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("public").path))
    #expect(run.output.isEmpty)
  }

  @Test("that is a single mistake gets a single diagnostic", arguments: names.filter { !$0.contains("several") })
  func single(_ name: String) throws {
    let file = Program.repository.appendingPathComponent("Tests/Sites/\(name)/expected.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last == "Nothing was published: 1 error.")
  }
}
