import Foundation
import Testing

/// `Tests/Sites/as-published`: figures as five published papers print them, and true claims in the wordings of papers.
@Suite("Figures as published")
struct AsPublishedTests {
  private static let site = Program.repository.appendingPathComponent("Tests/Sites/as-published")

  /// Every problem of the site, a line each; the closing counts of figures last.
  private func problems() throws -> [String] {
    let run = try Program.run(
      ["check", "--content", Self.site.appendingPathComponent("content").path], in: Program.repository)
    #expect(run.code == 1)
    return run.problems.replacing(Self.site.path + "/", with: "").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("[") }
  }

  @Test("are each told, with what went wrong where that can be known") func slips() throws {
    let said = try problems().map { $0 + "\n" }.joined()
    let file = Self.site.appendingPathComponent("expected.txt")
    if Program.isUpdating { try said.write(to: file, atomically: true, encoding: .utf8) }
    #expect(said == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("that are wrong are all told: one problem for each line that holds one") func all() throws {
    let page = try String(
      contentsOf: Self.site.appendingPathComponent("content/reviews/papers/01-slips.md"), encoding: .utf8)
    let wrong = page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("](=") }.map { $0.offset + 1 }
    let told = try problems().compactMap { line -> Int? in
      line.firstMatch(of: /01-slips\.md:(\d+):\d+: error: the paper says/).flatMap { Int($0.output.1) }
    }
    #expect(wrong.count >= 18)
    #expect(told == wrong)
  }

  @Test("that are right are never flagged") func right() throws {
    let run = try Program.run(
      ["check", "--format", "json", "--content", Self.site.appendingPathComponent("content").path],
      in: Program.repository)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let figures = try #require(json["figures"] as? [[String: Any]])
    let claims = figures.filter { ($0["path"] as? String)?.hasSuffix("02-claims.md") == true }
    #expect(claims.count >= 70)
    #expect(claims.allSatisfy { $0["verdict"] as? String == "agrees" })
    #expect(try problems().filter { $0.contains("02-claims.md:") && !$0.contains("01-slips.md:") } == [])
  }
}
