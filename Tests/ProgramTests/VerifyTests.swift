import Foundation
import Testing

@Suite("Verifying a published folder") struct VerifyTests {
  private func published() throws -> URL {
    let folder = try Program.site("golden-meeting")
    #expect(try Program.run(["build"], in: folder).code == 0)
    return folder
  }

  @Test("that is as it was says so") func untouched() throws {
    let folder = try published()
    defer { try? FileManager.default.removeItem(at: folder) }
    let count = try Program.files(in: folder.appendingPathComponent("public")).keys.count { !$0.hasPrefix(".") } - 1
    let run = try Program.run(["verify"], in: folder)
    #expect(run.code == 0)
    #expect(run.output == "public: all \(count) files are as they were published\n")
    #expect(run.problems.isEmpty)
  }

  @Test("names what is changed, missing and extra, each with what to do") func touched() throws {
    let folder = try published()
    defer { try? FileManager.default.removeItem(at: folder) }
    let site = folder.appendingPathComponent("public")
    let index = site.appendingPathComponent("index.html")
    var page = try Data(contentsOf: index)
    page[page.count - 3] ^= 1
    try page.write(to: index)
    try Data("a { }".utf8).write(to: site.appendingPathComponent("site.css"))
    try FileManager.default.removeItem(at: site.appendingPathComponent("board/index.html"))
    try Data("new".utf8).write(to: site.appendingPathComponent("board/letter.txt"))
    let run = try Program.run(["verify", "public"], in: folder)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    let lines = run.problems.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(
      lines[0]
        == "public/board/index.html: error: the file was published and is not there [published-file-missing]; help: publish the site again"
    )
    #expect(
      lines[1] == "public/board/letter.txt: error: the file is not in the manifest, so it was not published "
        + "[unpublished-file]; help: find out who put it there, then publish the site again")
    #expect(
      lines[2] == "public/index.html: error: the file is not what was published: its SHA-256 is another "
        + "[published-file-changed]; help: find out who changed it, then publish the site again")
    #expect(lines[3].hasPrefix("public/site.css: error: the file is not what was published: it has 5 bytes and had "))
    #expect(lines[4] == "4 files of public differ from what was published")
  }

  @Test("compares with a manifest that was kept elsewhere") func kept() throws {
    let folder = try published()
    defer { try? FileManager.default.removeItem(at: folder) }
    let kept = folder.appendingPathComponent("kept.json")
    try FileManager.default.copyItem(at: folder.appendingPathComponent("public/manifest.json"), to: kept)
    #expect(try Program.run(["verify", "--manifest", "kept.json"], in: folder).code == 0)
    var text = try String(contentsOf: kept, encoding: .utf8)
    text = text.replacing("\"sha256\": \"", with: "\"sha256\": \"f")
    try text.write(to: kept, atomically: true, encoding: .utf8)
    let run = try Program.run(["verify", "--manifest", "kept.json"], in: folder)
    #expect(run.code == 1)
    #expect(run.problems.contains("its SHA-256 is another"))
  }

  @Test(
    "without a manifest, or with one that is none, says so",
    arguments: [
      (
        nil,
        "public/manifest.json: error: there is no manifest [unreadable-manifest]; help: 'scrutineer build' writes one with every site; name another with --manifest\n"
      ),
      (
        "{}",
        "public/manifest.json: error: the manifest names no files [unreadable-manifest]; help: publish the site again with 'scrutineer build'\n"
      ),
    ])
  func unreadable(_ text: String?, _ said: String) throws {
    let folder = try published()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("public/manifest.json")
    if let text { try Data(text.utf8).write(to: file) } else { try FileManager.default.removeItem(at: file) }
    let run = try Program.run(["verify"], in: folder)
    #expect(run.code == 1)
    #expect(run.problems == said)
  }
}
