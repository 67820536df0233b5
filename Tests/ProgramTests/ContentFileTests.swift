import Foundation
import Testing

@testable import scrutineer

@Suite("Rewriting a file of the content folder")
struct ContentFileTests {
  @Test("is refused where it has changed, is gone or lies elsewhere, and harmless where it is done already")
  func refusals() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appendingPathComponent("content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    func file(_ path: String) -> ContentFile {
      ContentFile(folder.appendingPathComponent(path).path, in: ContentFile.Folder(name: content.path))
    }
    try Data("new".utf8).write(to: content.appendingPathComponent("a.md"))
    try Data("old".utf8).write(to: folder.appendingPathComponent("b.md"))
    try FileManager.default.createSymbolicLink(
      atPath: content.appendingPathComponent("b.md").path, withDestinationPath: "../b.md")
    #expect(file("content/a.md").replace(Array("old".utf8), with: [1]) == "the file has changed since it was read")
    #expect(file("content/a.md").replace(Array("old".utf8), with: Array("new".utf8)) == nil)
    #expect(file("content/c.md").replace([], with: [1]) == "the file is gone")
    #expect(file("content/b.md").replace(Array("old".utf8), with: [1]) == "the file lies outside the folder")
    #expect(file("content/a.md").replace(Array("new".utf8), with: Array("newer".utf8)) == nil)
    #expect(try Program.files(in: content)["a.md"] == Data("newer".utf8))
    #expect(try Data(contentsOf: folder.appendingPathComponent("b.md")) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: content.path).sorted() == ["a.md", "b.md"])
  }
}
