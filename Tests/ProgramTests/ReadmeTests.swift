import Foundation
import Starting
import Testing

/// The README's commands, run as they stand there, and the guide's table of forms.
@Suite("The README")
struct ReadmeTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Program.repository.appendingPathComponent(path), encoding: .utf8)
  }

  /// The lines of the first fenced block of a kind that follows a heading, without what stands after a `#`.
  private func block(_ kind: String, after heading: String) throws -> [String] {
    let readme = try Self.text("README.md")
    let start = try #require(readme.range(of: "\n## \(heading)\n")?.upperBound)
    let opening = try #require(readme.range(of: "\n```\(kind)\n", range: start..<readme.endIndex)?.upperBound)
    let end = try #require(readme.range(of: "\n```", range: opening..<readme.endIndex)?.lowerBound)
    return readme[opening..<end].split(separator: "\n").map { line in
      let command = kind == "sh" ? line.prefix { $0 != "#" } : line
      return command.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test("names commands that work in the order in which they stand there") func commands() throws {
    var folder = try Program.scratch()
    let top = folder
    defer { try? FileManager.default.removeItem(at: top) }
    let lines = try block("sh", after: "A site of your own")
    #expect(lines.last == "scrutineer serve")
    for line in lines.dropLast() {
      let words = line.split(separator: " ").map(String.init)
      if words[0] == "cd" {
        folder.appendPathComponent(words[1])
      } else {
        let run = try Program.run(Array(words.dropFirst()), in: folder)
        #expect(run.code == 0, "\(line): \(run.problems)")
      }
    }
    let page = folder.appendingPathComponent("public/scrutiny-board/2024-09-09/placements-near-home/index.html")
    #expect(FileManager.default.fileExists(atPath: page.path))
  }

  @Test("shows what is said about a wrong number, and how it is put right") func mistake() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run(["init"], in: folder).code == 0)
    let file = folder.appendingPathComponent("content/scrutiny-board/2024-07-08/01-visits.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let wrong = text.replacing("[97.0%](=visits.last) of visits", with: "[79.0%](=visits.last) of visits")
    #expect(wrong != text)
    try wrong.write(to: file, atomically: true, encoding: .utf8)
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 1)
    let said = run.problems.split(separator: "\n").filter { !$0.hasPrefix("[") }.joined(separator: " ")
    let shown = try block("text", after: "A site of your own").joined(separator: " ")
    #expect(said == shown)
    #expect(try Program.run(["check", "--fix"], in: folder).code == 0)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("and the guide name every command") func everyCommand() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let help = try Program.run(["--help"], in: folder).output
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
    let names = list.matches(of: #/\n  ([a-z]+) /#).map { String($0.output.1) }
    #expect(names.count >= 8)
    let documents = try Self.text("README.md") + Self.text("docs/writing.md")
    for name in names where name != "help" { #expect(documents.contains("scrutineer \(name)"), "\(name)") }
  }

  @Test("is followed by a guide that lists every form of new", arguments: StartingKind.all.map(\.word))
  func forms(_ word: String) throws {
    let kind = try #require(StartingKind.all.first { $0.word == word })
    #expect(try Self.text("docs/writing.md").contains("| `scrutineer new \(word) \(kind.form)` | \(kind.summary)"))
  }
}
