import Diagnostics
import Fields
import Testing

@Suite("Places in YAML") struct YAMLPlacesTests {
  /// The places of all keys and texts, in order of writing, as `line:column:width`.
  private func places(_ text: String, fromLine line: Int = 1) -> [String] {
    guard let value = YAML.read(text, in: SourceText(path: "a.md", text: text), fromLine: line).0 else { return [] }
    return places(value).map { "\($0.line):\($0.column):\($0.width)" }
  }

  private func places(_ value: Value) -> [Place] {
    switch value.content {
    case .null, .scalar: [value.place]
    case .sequence(let values): values.flatMap(places)
    case .mapping(let entries): entries.flatMap { [$0.place] + places($0.value) }
    }
  }

  @Test(
    "keys and values are found in their lines",
    arguments: [
      ("title: Rates\nkeys:\n  - one\n", ["1:1:5", "1:8:5", "2:1:4", "3:5:3"]),
      ("{a: [xy, z]}", ["1:2:1", "1:6:2", "1:10:1"]),
      ("a: \"quoted\"", ["1:1:1", "1:4:6"]), ("a: |\n  text\n", ["1:1:1", "1:4:1"]),
      ("a:\nb: x", ["1:1:1", "1:3:1", "2:1:1", "2:4:1"]),
      ("a: one\n  two\n", ["1:1:1", "1:4:7"]),
      ("a: x\r\nb: y\rc: z", ["1:1:1", "1:4:1", "2:1:1", "2:4:1", "3:1:1", "3:4:1"]),
    ])
  func found(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test(
    "columns count characters, also after emoji and combining marks",
    arguments: [
      ("{é: x}", ["1:2:1", "1:5:1"]), ("{👩‍👧: 👩‍👧, b: y}", ["1:2:1", "1:5:1", "1:8:1", "1:11:1"]),
      ("{e\u{301}: x}", ["1:2:1", "1:5:1"]),
    ])
  func characters(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test("lines are those of an editor, though YAML ends lines at more characters") func unusualLineBreaks() {
    #expect(places("a: 'x\u{2028}y'\nb: z\n").suffix(2) == ["2:1:1", "2:4:1"])
    #expect(places("{a: x,\u{85}b: y}\n").suffix(2) == ["1:8:1", "1:11:1"])
  }

  @Test("a text that starts further down its file is placed in the file") func offset() {
    #expect(places("a: x\nb:\n  - y\n", fromLine: 40) == ["40:1:1", "40:4:1", "41:1:1", "42:5:1"])
    let source = SourceText(path: "a.md", text: "")
    #expect(tell(YAML.read("a: x\n b: y", in: source, fromLine: 40).1).map { $0.prefix(10) } == ["a.md:41:3:"])
    #expect(tell(YAML.read("a: 1\nb: 2\na: 3", in: source, fromLine: 40).1).map { $0.prefix(10) } == ["a.md:42:1:"])
    #expect(YAML.read("", in: source, fromLine: 40).0?.place == Place("a.md", line: 40))
  }

  @Test("an endless line takes no endless time") func longLine() {
    let text = "[é" + String(repeating: ", x", count: 50_000) + "]"
    #expect(places(text).last == "1:150002:1")
  }
}
