import Foundation
import Starting
import Testing

/// A newcomer's first commands: `init`, and `new` in the site that it writes.
@Suite("A newcomer") struct StartingProgramTests {
  private func site() throws -> URL {
    let folder = try Program.scratch()
    #expect(try Program.run(["init"], in: folder).code == 0)
    return folder
  }

  /// What a run says besides its steps.
  private func problems(_ run: Program.Run) -> [Substring] {
    run.problems.split(separator: "\n").filter { !$0.hasPrefix("[") }
  }

  @Test("gets a site that builds without a word, in the folder that is named") func first() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Program.run(["init", "papers"], in: folder)
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("Wrote a small site to papers, every number in it made up:\n  README.md\n  content/"))
    #expect(made.output.contains("\nNext: cd papers, then scrutineer serve shows it at http://localhost:8000\n"))
    let site = folder.appendingPathComponent("papers")
    let built = try Program.run(["build"], in: site)
    #expect(built.code == 0)
    #expect(problems(built) == [])
    let page = try String(contentsOf: site.appendingPathComponent("public/index.html"), encoding: .utf8)
    #expect(page.contains(">97.0%</data>"))
    #expect(try Program.run(["verify"], in: site).code == 0)
  }

  @Test("has the project's own templates, byte for byte, whatever machine the program is on") func templates() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = try Program.files(in: Program.repository.appendingPathComponent("templates"))
    #expect(try Program.files(in: folder.appendingPathComponent("templates")) == own)
    let starter = try Program.files(in: Program.repository.appendingPathComponent("starter"))
    #expect(try Program.files(in: folder) == starter.merging(own.map { ("templates/" + $0, $1) }) { first, _ in first })
  }

  @Test("is refused a folder that holds something, which stays as it was") func refused() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("mine".utf8).write(to: folder.appendingPathComponent("letter.txt"))
    let run = try Program.run(["init"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.problems
        == ".: error: the folder '.' holds 'letter.txt'; a new site needs an empty folder [folder-not-empty]; "
        + "help: name a folder that is not there yet, such as: scrutineer init papers\n")
    #expect(try Program.files(in: folder).keys.sorted() == ["letter.txt"])
    #expect(try Program.run(["init", "letter.txt"], in: folder).code == 1)
  }

  @Test(
    "starts each kind with a file that passes the check, and is not written over",
    arguments: StartingKind.all.map(\.word))
  func kinds(_ word: String) throws {
    let kind = try #require(StartingKind.all.first { $0.word == word })
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = ["new", word] + kind.example.split(separator: " ").map(String.init)
    let made = try Program.run(arguments, in: folder)
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("Wrote content/"))
    #expect(made.output.contains("\nNext: "))
    let checked = try Program.run(["check"], in: folder)
    #expect(checked.code == 0)
    #expect(problems(checked).last?.hasSuffix(" checked: 0 errors, 0 warnings") == true)
    #expect(problems(checked).count == 1)
    #expect(try Program.run(["build"], in: folder).code == 0)
    let before = try Program.files(in: folder.appendingPathComponent("content"))
    let again = try Program.run(arguments, in: folder)
    #expect(again.code == 1)
    #expect(again.problems.contains("[file-exists]"))
    #expect(try Program.files(in: folder.appendingPathComponent("content")) == before)
  }

  @Test("can write a meeting, a report to it, a committee and its first meeting one after the other") func chain()
    throws
  {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    for line in [
      "meeting scrutiny-board 2024-09-09 --time 17:30", "report scrutiny-board 2024-09-09 Placements",
      "report scrutiny-board 2024-09-09 School attendance", "committee education-panel Education Panel",
      "meeting education-panel 2024-10-01", "review placements Placements", "chapter placements What was found",
    ] {
      let run = try Program.run(["new"] + line.split(separator: " ").map(String.init), in: folder)
      #expect(run.code == 0, "\(run.problems)")
    }
    let checked = try Program.run(["check"], in: folder)
    #expect(problems(checked).map(String.init) == [problems(checked).last.map(String.init) ?? ""])
    let agenda = try String(
      contentsOf: folder.appendingPathComponent("content/scrutiny-board/2024-09-09/agenda.md"), encoding: .utf8)
    #expect(agenda.contains("time: \"17:30\""))
    #expect(agenda.contains("paper: 01-placements.md}\n  - {title: \"School attendance\","))
  }

  @Test("is told where a file cannot be written") func cannotWrite() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("mine".utf8).write(to: folder.appendingPathComponent("content/education-panel"))
    let run = try Program.run(["new", "committee", "education-panel", "Education", "Panel"], in: folder)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.problems
        == "content/education-panel/index.md: error: the file could not be written [cannot-write]; the system says: The "
        + "operation could not be completed. A file with the same name already exists.; help: check that there is room "
        + "and that you may write there\n")
    #expect(
      try Data(contentsOf: folder.appendingPathComponent("content/education-panel")) == Data("mine".utf8))
  }

  @Test(
    "who mistypes is told the form, or every form where none is meant",
    arguments: [
      ([], "say what to start"),
      (["meting"], "there is no 'meting' to start from; did you mean 'meeting'?"),
      (["meeting", "scrutiny-board"], "'meeting' needs COMMITTEE DATE [--time 18:00]"),
    ])
  func usage(_ words: [String], _ said: String) throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["new"] + words, in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.problems == "Error: \(said)\n\nWrite:\n\(StartingKind.forms(of: words.first ?? ""))")
  }
}
