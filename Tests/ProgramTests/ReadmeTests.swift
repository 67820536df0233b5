import Foundation
import Testing

/// The README's own site: each step names a file in backquotes and shows it in the fenced block that follows.
@Suite("The README")
struct ReadmeTests {
  /// The files of the steps, by path.
  private func files() throws -> [String: String] {
    let readme = try String(contentsOf: Program.repository.appendingPathComponent("README.md"), encoding: .utf8)
    var files: [String: String] = [:]
    var name: String?
    var block: [Substring]?
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") {
        if let finished = block, let path = name {
          files[path] = finished.map { $0.hasPrefix("   ") ? $0.dropFirst(3) : $0 }.joined(separator: "\n") + "\n"
          name = nil
        }
        block = block == nil ? [] : nil
      } else if block != nil {
        block?.append(line)
      } else if let mention = text.split(separator: "`").first(where: { $0.hasPrefix("content/") && $0.contains(".") })
      {
        name = String(mention)
      }
    }
    return files
  }

  @Test("shows a site that builds, and that says what the README promises") func site() throws {
    let files = try files()
    #expect(
      files.keys.sorted() == [
        "content/data/visits.csv", "content/index.md", "content/indicators/visits.yml", "content/site.yml",
      ])
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try FileManager.default.copyItem(
      at: Program.repository.appendingPathComponent("templates"), to: folder.appendingPathComponent("templates"))
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 0, "\(run.problems)")
    let page = try String(contentsOf: folder.appendingPathComponent("public/index.html"), encoding: .utf8)
    #expect(page.contains(">97.0%</data>"))
    #expect(page.contains(">June 2024</data>"))
  }
}
