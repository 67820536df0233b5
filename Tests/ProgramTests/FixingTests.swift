import Foundation
import Testing

/// `check --fix` on the content of a small site; what it says, what it writes, and what it leaves.
@Suite("Fixing")
struct FixingTests {
  private static let front = "---\nkind: page\ntitle: A small site\n---\n\n"

  /// Runs the program on a copy of a site whose home page has other bytes.
  private func run(
    _ body: String, _ arguments: [String] = ["check", "--fix"], prepare: (URL) throws -> Void = { _ in }
  ) throws -> (run: Program.Run, page: Data, folder: URL) {
    let folder = try Program.site("invalid-wrong-table-number")
    let page = folder.appendingPathComponent("content/index.md")
    try Data(body.utf8).write(to: page)
    try prepare(folder)
    let run = try Program.run(arguments, in: folder)
    return (run, try Data(contentsOf: page), folder)
  }

  private func said(_ run: Program.Run) -> [String] {
    run.problems.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("[") }
  }

  @Test("puts the right numbers into their places and nothing else, and a second run changes nothing")
  func everything() throws {
    let wrong =
      "\u{FEFF}---\r\nkind: page\r\ntitle: A\r\n---\r\n\r\n👩‍👧 See [Table 3](ref:numbers): [81%](=visits@2021-04) and "
      + "[**96%**](=visits@2021-06).  \r\n\r\n| Month | Rate |\r\n|---|--:|\r\n| May \\| é | [29.6%](=visits@2021-05) |\r\n"
      + "\r\n```yaml table\r\nid: numbers\r\ncaption: Numbers\r\ndata: data/visits.csv\r\n```"
    let right = wrong.replacing("Table 3", with: "Table 1").replacing("81%", with: "90%")
      .replacing("96%", with: "97%").replacing("29.6%", with: "92.6%")
    let (first, page, folder) = try run(wrong)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(first.code == 0, "\(first.problems)")
    #expect(page == Data(right.utf8))
    #expect(
      said(first) == [
        "content/index.md:6:8: Table 3 → Table 1", "content/index.md:6:32: 81% → 90%",
        "content/index.md:6:59: 96% → 97%", "content/index.md:10:15: 29.6% → 92.6%",
        "Changed 4 places in 1 file. What is left is for a person to decide.",
        "3 figures checked: 0 errors, 0 warnings",
      ])
    #expect(first.output.isEmpty)
    let second = try Program.run(["check", "--fix"], in: folder)
    #expect(second.code == 0)
    #expect(
      said(second) == [
        "Nothing was changed: no problem has a sure remedy.", "3 figures checked: 0 errors, 0 warnings",
      ])
    #expect(try Data(contentsOf: folder.appendingPathComponent("content/index.md")) == Data(right.utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("content").path)
    #expect(names.filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test("leaves what a person has to decide, says so and exits with 1") func rest() throws {
    let body = Self.front + "[91%](=visits@2021-04) and [up a lot](=visits@2021-05), [nearly half](=visits@2021-06)\n"
    let (run, page, folder) = try run(body)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(run.code == 1)
    #expect(page == Data(body.replacing("91%", with: "90%").utf8))
    #expect(
      said(run) == [
        "content/index.md:6:58: not changed, no other number would make these words true",
        "content/index.md:6:2: 91% → 90%", "Changed 1 place in 1 file. What is left is for a person to decide.",
        "content/index.md:6:29: error: 'up a lot' cannot be compared with 92.6%: 'up' says which way a value went "
          + "[claim-not-understood]; help: use the change between two periods, visits.change@FIRST..LAST",
        "content/index.md:6:58: error: the paper says nearly half but visits@2021-06 is 97.0% [figure-mismatch]; "
          + "worked out: 97 ÷ 100 × 100 = 97.00 (content/data/visits.csv, line 4); help: write 97.0%, or correct the data",
        "3 figures checked: 2 errors, 0 warnings",
      ])
  }

  @Test("changes nothing without --fix") func plain() throws {
    let body = Self.front + "[91%](=visits@2021-04)\n"
    let (run, page, folder) = try run(body, ["check"])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(run.code == 1)
    #expect(page == Data(body.utf8))
    #expect(said(run).suffix(2) == ["1 figure checked: 1 error, 0 warnings", "--fix would put 1 of them right"])
  }

  @Test("keeps permissions, and follows a link inside the folder to the file itself") func permissions() throws {
    let manager = FileManager.default
    let body = Self.front + "[91%](=visits@2021-04)\n"
    let (run, page, folder) = try run(body) { folder in
      let content = folder.appendingPathComponent("content")
      try manager.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: content.appendingPathComponent("index.md").path)
      try manager.createSymbolicLink(
        atPath: content.appendingPathComponent("again.md").path, withDestinationPath: "index.md")
    }
    defer { try? manager.removeItem(at: folder) }
    #expect(run.code == 0, "\(run.problems)")
    #expect(page == Data(body.replacing("91%", with: "90%").utf8))
    let content = folder.appendingPathComponent("content")
    let attributes = try manager.attributesOfItem(atPath: content.appendingPathComponent("index.md").path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    let link = try manager.destinationOfSymbolicLink(atPath: content.appendingPathComponent("again.md").path)
    #expect(link == "index.md")
  }

  @Test("does not touch a file that a link out of the folder leads to") func outside() throws {
    let body = Self.front + "[91%](=visits@2021-04)\n"
    let (run, page, folder) = try run(body) { folder in
      try Data(body.utf8).write(to: folder.appendingPathComponent("outside.md"))
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent("content/out.md").path, withDestinationPath: "../outside.md")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(run.code == 1)
    #expect(run.problems.contains("[link-outside]"))
    #expect(page == Data(body.replacing("91%", with: "90%").utf8))
    #expect(try Data(contentsOf: folder.appendingPathComponent("outside.md")) == Data(body.utf8))
  }
}
