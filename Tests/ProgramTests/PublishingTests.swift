import Foundation
import Testing

@Suite("Publishing")
struct PublishingTests {
  private func write(_ text: String, to path: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("twice gives the same bytes") func sameBytes() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run(["build"], in: folder).code == 0)
    let first = try Program.files(in: folder.appendingPathComponent("public"))
    #expect(try Program.run(["build"], in: folder).code == 0)
    #expect(try Program.files(in: folder.appendingPathComponent("public")) == first)
  }

  @Test("leaves nothing but the site beside the content") func noResidue() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Program.run(["build"], in: folder)
    _ = try Program.run(["build"], in: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["content", "public", "templates"])
  }

  @Test("with an error leaves the old site as it was") func oldSiteStays() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run(["build"], in: folder).code == 0)
    let before = try Program.files(in: folder.appendingPathComponent("public"))
    try write("---\nkind: page\ntitle: Broken\n---\n\n`= nothing`\n", to: "content/broken.md", in: folder)
    #expect(try Program.run(["build"], in: folder).code == 1)
    #expect(try Program.files(in: folder.appendingPathComponent("public")) == before)
  }

  @Test("drops pages that are no longer made, and keeps the folder's .gitignore") func replacedAsAWhole() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("*\n", to: "public/.gitignore", in: folder)
    #expect(try Program.run(["build"], in: folder).code == 0)
    try write("old", to: "public/old/index.html", in: folder)
    #expect(try Program.run(["build"], in: folder).code == 0)
    let files = try Program.files(in: folder.appendingPathComponent("public"))
    #expect(files["old/index.html"] == nil)
    #expect(files[".gitignore"] == Data("*\n".utf8))
  }

  @Test("into a folder that is not the program's is refused and changes nothing") func foreignFolder() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("precious", to: "public/letter.txt", in: folder)
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.problems.contains(
        "public: error: 'public' holds files that were not written by this program [output-refused]; "
          + "help: choose an empty folder with --output, or empty this one first\n"))
    #expect(try Program.files(in: folder.appendingPathComponent("public")).keys.sorted() == ["letter.txt"])
  }

  @Test("over the input is refused", arguments: ["content", "templates", ".", "content/site"])
  func overlap(_ output: String) throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = try Program.files(in: folder)
    let run = try Program.run(["build", "--output", output], in: folder)
    #expect(run.code == 1)
    #expect(run.problems.contains("[output-refused]"))
    #expect(try Program.files(in: folder) == before)
  }

  @Test("never follows a link out of the content folder") func linkOutside() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("---\nkind: page\ntitle: Secret\n---\n", to: "secret.md", in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("content/secret.md").path, withDestinationPath: "../secret.md")
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.problems.contains(
        "content/secret.md: error: this symbolic link leads out of the folder 'content' [link-outside]; "
          + "help: copy the file into the folder instead\n"))
  }

  @Test("without a content folder says what to do") func noContent() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["check"], in: folder)
    #expect(run.code == 1)
    let help = "help: start the program in the site's own folder, or name the folder with an option\n"
    #expect(
      run.problems == "[1/5] Read content and templates\n"
        + "content: error: there is no folder 'content' [missing-folder]; \(help)"
        + "templates: error: there is no folder 'templates' [missing-folder]; \(help)"
        + "0 figures checked: 2 errors, 0 warnings\n")
  }

  @Test("without templates checks the content all the same") func noTemplates() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("---\nkind: pgae\ntitle: A\n---\n", to: "content/more.md", in: folder)
    let run = try Program.run(["check", "--templates", "tmplates"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.problems.split(separator: "\n").filter { $0.contains(": error: ") }.map { $0.prefix { $0 != "[" } } == [
        "content/more.md:2:7: error: there is no kind of document called 'pgae' ",
        "tmplates: error: there is no folder 'tmplates' ",
      ])
  }

  @Test("tells a folder where a file should be") func folderForFile() throws {
    let folder = try Program.site("golden-review")
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("content/more.md")
    try FileManager.default.createDirectory(at: page, withIntermediateDirectories: false)
    let run = try Program.run(["build"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.problems.contains(
        "content/more.md: error: this is a folder, and its name is that of a file [unreadable-input]; "
          + "help: rename it, or put the file in its place\n"))
  }

  @Test("wrong usage exits with 2", arguments: [["bulid"], ["build", "--ouput", "x"], ["check", "--format", "xml"]])
  func usage(_ arguments: [String]) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(arguments, in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.problems.hasPrefix("Error: "))
  }

  @Test("help is a result: it goes to standard output and exits with 0") func help() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["--help"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("OVERVIEW: Publishes scrutiny papers"))
  }

  @Test("check writes problems as JSON to standard output") func json() throws {
    let folder = try Program.site("invalid-unknown-indicator")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["check", "--format", "json"], in: folder)
    #expect(run.code == 1)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]]
    #expect(parsed?["diagnostics"]?.first?["rule"] as? String == "unknown-indicator")
    #expect(parsed?["diagnostics"]?.first?["line"] as? Int == 6)
    #expect(parsed?["figures"]?.map { $0["verdict"] as? String } == ["no-value"])
  }

  @Test("check writes every figure with its verdict and its working as JSON, contradicted ones too") func figures()
    throws
  {
    let folder = try Program.site("invalid-figure-mismatch")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(["check", "--format", "json"], in: folder)
    #expect(run.code == 1)
    let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]]
    #expect(parsed?["diagnostics"]?.map { $0["rule"] as? String } == ["figure-mismatch"])
    let figure = try #require(parsed?["figures"]?.first)
    #expect(figure["text"] as? String == "92.0%")
    #expect(figure["kind"] as? String == "verified")
    #expect(figure["verdict"] as? String == "contradicts")
    #expect(figure["value"] as? String == "90")
    #expect(figure["display"] as? String == "90.0%")
    #expect(figure["path"] as? String == "content/index.md")
    #expect(figure["line"] as? Int == 6)
    #expect(figure["page"] as? String == "/")
    #expect(figure["anchor"] as? String == "page-figure-1")
    let working = try #require(figure["working"] as? [String: Any])
    #expect(working["line"] as? String == "81 ÷ 90 × 100 = 90.00")
    let inputs = try #require(working["inputs"] as? [[String: Any]])
    #expect(inputs.map { $0["label"] as? String } == ["numerator, April 2021", "denominator, April 2021"])
  }
}
