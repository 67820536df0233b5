import Foundation
import Testing

/// A rule that no test names could say anything, or nothing.
@Suite struct RuleTests {
  @Test("every rule is named in a message that some test expects") func everyRuleIsNamedInSomeTest() throws {
    let rules = try Self.files(below: "Sources") { $0.hasSuffix("/Rules.swift") }.flatMap(Self.ids)
    #expect(rules.count > 100)
    let expected = try Self.files(below: "Tests") { $0.hasSuffix(".swift") || $0.hasSuffix("/expected.txt") }
    let named = Set(expected.flatMap(Self.named))
    #expect(rules.filter { !named.contains($0) } == [], "add a folder Tests/Sites/invalid-<what>, or a test")
  }

  @Test("a forgotten rule is noticed") func aForgottenRuleIsNoticed() {
    let text =
      "static let one = Rule(\n    \"first-rule\", .error, \"A.\")\n  public static let two = Rule(\"second\", .warning"
    #expect(Self.ids(in: text) == ["first-rule", "second"])
    #expect(
      Self.named(in: "[first-rule]; help: second \"second board/a.md: \" [a][0]") == ["first-rule", "second", "a"])
  }

  private static func files(below folder: String, _ isMeant: (String) -> Bool) throws -> [String] {
    let root = Repository.root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter(isMeant).sorted().map {
      try String(contentsOf: root.appending(path: $0), encoding: .utf8)
    }
  }

  /// The ids of the rules that a text declares.
  private static func ids(in text: String) -> [String] {
    text.matches(of: /static let \w+ = Rule\(\s*"([^"]+)"/).map { String($0.output.1) }
  }

  /// The ids in a test's expected messages: in brackets behind a message, or before a place at the start of a text.
  private static func named(in text: String) -> Set<String> {
    Set(text.matches(of: #/\[([a-z-]+)\]|"([a-z-]+) /#).compactMap { ($0.output.1 ?? $0.output.2).map(String.init) })
  }
}
