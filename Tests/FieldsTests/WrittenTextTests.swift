import Diagnostics
import Fields
import Testing

@Suite("A text as it is written") struct WrittenTextTests {
  /// The lines of the value of the first key, as `line:column text`, with the file's bytes at each byte of the text.
  private func lines(_ yaml: String) throws -> [String] {
    let source = SourceText(path: "a.md", text: yaml)
    let value = try #require(YAML.read(yaml, in: source).0)
    guard case .mapping(let entries) = value.content, let first = entries.first?.value, let text = first.text else {
      return []
    }
    return WrittenText(text, at: first.place, in: source).lines.map { line in
      let bytes = Array(source.line(line.number).utf8)
      let read = line.text.utf8.indices.enumerated().filter { offset, index in
        let column = line.column + offset + line.dropped.count { $0 <= offset }
        return column <= bytes.count && bytes[column - 1] == line.text.utf8[index]
      }
      return "\(line.number):\(line.column) \(line.text)" + (read.count == line.text.utf8.count ? "" : " ?")
    }
  }

  @Test(
    "has every byte where the file has it",
    arguments: [
      ("a: one two", ["1:4 one two"]),
      ("a: one # not said", ["1:4 one"]),
      ("a: one\n  two  \n  three", ["1:4 one", "2:3 two", "3:3 three"]),
      ("a: one\n\n  two", ["1:4 one", "3:3 ", "3:3 two"]),
      ("a: 'it''s on'", ["1:5 it's on"]),
      ("a: 'one\n  two'", ["1:5 one", "2:3 two"]),
      ("a: '''one'", ["1:5 'one"]),
      ("a: \"say \\\"on time\\\" here\"", ["1:5 say \"on time\" here"]),
      ("a: \"one\\ntwo\"", ["1:5 one", "1:10 two"]),
      ("a: \"one\\n\\ntwo\"", ["1:5 one", "1:11 ", "1:12 two"]),
      ("a: |\n  one\n    two\n\n  three\n", ["2:3 one", "3:5 two", "5:3 ", "5:3 three"]),
      ("a: >-\n  one\n  two\n\n\n  three", ["2:3 one", "3:3 two", "6:3 ", "6:3 three"]),
      ("a:\n  one\n  two", ["2:3 one", "3:3 two"]),
      ("é👩‍👧: été", ["1:16 été"]),
      ("{a: one, b: two}", ["1:5 one"]),
      ("a: |\r\n  one\r\n  two\r\n", ["2:3 one", "3:3 two"]),
    ])
  func written(_ yaml: String, _ expected: [String]) throws {
    #expect(try lines(yaml) == expected)
  }

  @Test("whose escapes are longer than what they stand for starts where they do") func escapes() throws {
    let yaml = "a: \"\\u00e9t\\u00e9 [1](=b)\""
    let source = SourceText(path: "a.md", text: yaml)
    let line = try #require(WrittenText("été [1](=b)", at: Place("a.md", line: 1, column: 4), in: source).lines.first)
    let offset = 6
    #expect(line.text.utf8.dropFirst(offset).first == UInt8(ascii: "["))
    let column = line.column + offset + line.dropped.count { $0 <= offset }
    #expect(source.line(1).utf8.dropFirst(column - 1).first == UInt8(ascii: "["))
  }

  @Test(
    "in an unusual way is at the place of the value",
    arguments: ["a: !!str one", "a: \"on\\\n  e\"", "a: &x one"])
  func unusual(_ yaml: String) throws {
    #expect(try lines(yaml).map { $0.prefix(7) } == ["1:4 one"])
  }

  @Test("without its file is at the place of the value") func withoutFile() {
    let lines = WrittenText("one\ntwo", at: Place("a.md", line: 7, column: 3), in: nil).lines
    #expect(lines.map { "\($0.number):\($0.column) \($0.text)" } == ["7:3 one", "7:3 two"])
  }

  @Test("with many spaces takes no longer than another", .timeLimit(.minutes(1))) func spaces() throws {
    for count in [7_900, 3_000_000] {
      #expect(try lines("a: one" + String(repeating: " ", count: count) + "two").count == 1)
    }
  }

  /// Numbers that look random and are the same in every run.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16 | state << 48
    }
  }

  @Test(
    "says what YAML says, in whatever way it is written",
    arguments: [("'", "'"), ("\"", "\""), ("", ""), ("|\n  ", "\n"), (">\n  ", "\n")])
  func everyWay(_ opening: String, _ closing: String) throws {
    let parts = [
      "one", "'", "''", "\\\"", "\\n", "\\u00e9", "\\\\", "é", "👩‍👧", " ", "  ", "\n  ", "\n\n  ", "\n    ", "[1](=b)",
      "`= c`",
      "\\\n  ", "#", ":", "\t",
    ]
    var random = Seeded(state: 7)
    var (read, placed) = (0, 0)
    for _ in 0..<1_500 {
      let body = (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
      let yaml = "a: \(opening)\(body.joined())\(closing)\nb: c\n"
      let source = SourceText(path: "a.md", text: yaml)
      guard let value = YAML.read(yaml, in: source).0, case .mapping(let entries) = value.content,
        let first = entries.first?.value, let text = first.text
      else { continue }
      let found = WrittenText(text, at: first.place, in: source).lines
      let words = found.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
      #expect(words == text.split(whereSeparator: \.isWhitespace), "\(yaml.debugDescription)")
      read += 1
      if found.contains(where: { $0.number > 1 || $0.column != max(1, first.place.column) }) { placed += 1 }
    }
    #expect(read > 150)
    #expect(opening.isEmpty || placed > 100)
  }
}
