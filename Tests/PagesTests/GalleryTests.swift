import Charting
import Diagnostics
import Foundation
import Testing

@testable import Pages

@Suite("The gallery") struct GalleryTests {
  private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../templates").standardizedFileURL

  private func render() throws -> (files: SiteFiles, problems: [Diagnostic]) {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.templates.path) {
      files[name] = Array(try Data(contentsOf: Self.templates.appendingPathComponent(name)))
    }
    return Gallery.render(templates: files, folder: "templates")
  }

  private func text(_ path: String, _ files: SiteFiles) -> String {
    String(decoding: files.files[path] ?? [], as: UTF8.self)
  }

  @Test("has a page for every kind, with its picture, and says nothing against it") func pages() throws {
    let (files, problems) = try render()
    #expect(problems == [])
    let index = text("index.html", files)
    for kind in ChartKind.all {
      let page = text("\(kind.name)/index.html", files)
      #expect(index.contains("href=\"\(kind.name)/\""))
      #expect(page.contains("<h1>\(kind.name)</h1>"))
      #expect(page.contains("class=\"chart-wide\"") && page.contains("class=\"chart-narrow\""))
      #expect(page.contains("kind: \(kind.name)"))
    }
    #expect(files.paths.count { $0.hasSuffix(".html") } == ChartKind.all.count + 1)
  }

  @Test("is the same at every run") func deterministic() throws {
    #expect(try render().files.files == render().files.files)
  }

  @Test("names for each kind the keys that it has a use for")
  func keysOfKinds() throws {
    let files = try render().files.files
    func has(_ key: String, _ kind: String) -> Bool {
      String(decoding: files["\(kind)/index.html"] ?? [], as: UTF8.self).contains(">\(key)<")
    }
    let kinds = ChartKind.all.map(\.name)
    #expect(kinds.filter { has("sums", $0) } == ["stacked", "stacked-share", "multiples"])
    #expect(kinds.filter { has("rounding", $0) } == ["waterfall", "multiples"])
    #expect(kinds.filter { has("axis-start", $0) } == ["trend", "control", "durations", "multiples"])
    #expect(kinds.filter { has("panels", $0) } == ["multiples"])
    #expect(kinds.allSatisfy { has("title", $0) && has("alt", $0) })
  }

  @Test("names keys that a chart block knows", arguments: ChartKey.all.map(\.name))
  func keys(_ key: String) async {
    // The unit of numbers is asked for where they have no indicator.
    let beside = key == "unit" ? "data: data/none.csv\n" : ""
    let content = [
      "site.yml": "title: T\nauthority: {name: A}\n",
      "index.md": "---\nkind: page\ntitle: T\n---\n\n```yaml chart\n\(beside)\(key): x\n```\n",
    ]
    let build = await Build.run(
      content: content.mapValues { Array($0.utf8) }, templates: [:], names: ("content", "templates")
    ) { _ in }
    #expect(!build.diagnostics.contains { $0.rule.id == "unknown-key" })
    #expect(build.diagnostics.contains { $0.place?.path == "content/index.md" })
  }

  @Test("without its templates is told what to copy") func missing() {
    let (files, problems) = Gallery.render(templates: ["site.css": []], folder: "templates")
    #expect(files.paths == [])
    #expect(
      problems.map(\.message) == [
        "there is no template 'gallery.mustache'", "there is no template 'gallery-kind.mustache'",
        "there is no template 'figure.mustache'", "there is no template 'table.mustache'",
      ])
  }
}
