import Foundation
import Testing

@testable import Documents

@Suite struct CatalogueTests {
  @Test("every pass is in the catalogue once") func everyPassIsInTheCatalogueOnce() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Documents/Passes").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "Pass.swift" }
    var written: [String] = []
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      written += text.matches(of: /static let (\w+) = (?:Pass\(|ReferenceLinks\()/).map { String($0.output.1) }
    }
    let catalogue = try String(contentsOf: folder.appendingPathComponent("Pass.swift"), encoding: .utf8)
    let listed = catalogue.matches(of: /[\s\[]\.(\w+)/).map { String($0.output.1) }
    #expect(listed.sorted() == written.sorted())
    #expect(listed.count == Pass.all.count)
    #expect(Set(Pass.all.map(\.name)).count == Pass.all.count)
  }
}
