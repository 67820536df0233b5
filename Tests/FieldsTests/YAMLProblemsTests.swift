import Diagnostics
import Fields
import Testing

@Suite("YAML that is wrong") struct YAMLProblemsTests {
  private static let advice =
    "help: check the indentation, and put text that holds ': ' or starts with a symbol in double quotes"

  @Test("a tab in place of spaces is called one", arguments: [("a:\n\t- b", "2:1"), ("a: b\n  \tc: d", "2:3")])
  func tabs(_ text: String, _ place: String) {
    #expect(
      Reading(text).told == [
        "site.yml:\(place): error: the line is set in with a tab, which YAML does not allow [yaml-syntax]; "
          + "help: write spaces in its stead"
      ])
  }

  @Test(
    "what is not YAML is told with its place",
    arguments: [
      ("a: b: c", "1:5: error: this is not valid YAML: mapping values are not allowed in this context"),
      ("a: x\n b: y", "2:3: error: this is not valid YAML: mapping values are not allowed in this context"),
      ("é👩‍👧: 'x", "1:7: error: this is not valid YAML: found unexpected end of stream"),
      ("é👩‍👧: @x", "1:5: error: this is not valid YAML: found character that cannot start any token"),
      ("a: *b", "1:4: error: this is not valid YAML: found undefined alias"),
      ("--- a\n--- b\n", "2:1: error: this is not valid YAML: but found another document"),
      ("a: [1\nb: 2", "2:2: error: this is not valid YAML: did not find expected ',' or ']'"),
    ])
  func syntax(_ text: String, _ told: String) {
    #expect(Reading(text).value == nil)
    #expect(Reading(text).told == ["site.yml:\(told) [yaml-syntax]; \(Self.advice)"])
  }

  @Test(
    "Markdown that needs quotes is told so",
    arguments: [
      ("title: [81.2%](=pi4.mean) of assessments\nb: c\n", "1:8", "[", "'[81.2%](=pi4.mean) of assessments'"),
      ("title: [81.2%](=pi4.mean)\n", "1:8", "[", "'[81.2%](=pi4.mean)'"),
      ("a: b\nnote: `= pi4.mean` on time\n", "2:7", "`", "'`= pi4.mean` on time'"),
      ("notes:\n  - [81%](=pi4)\n  - b\n", "2:5", "[", "'[81%](=pi4)'"),
      ("a: `= b` isn't right", "1:4", "`", "'`= b` isn''t right'"),
    ])
  func unquoted(_ text: String, _ place: String, _ sign: String, _ quoted: String) {
    #expect(
      Reading(text).told == [
        "site.yml:\(place): error: YAML cannot read a text that starts with '\(sign)' [yaml-syntax]; "
          + "help: put the text in quotes: \(quoted)"
      ])
  }

  @Test(
    "a list of such texts is told so",
    arguments: ["a: [See [81%](=pi4) now, b]", "a: [`= b`, c]", "a: [b, [81%](=pi4)]\nc: d\n"])
  func unquotedList(_ text: String) {
    #expect(
      Reading(text).told == [
        "site.yml:1:4: error: YAML cannot read the texts of this list [yaml-syntax]; "
          + "help: put each text in quotes: ['…', '…']"
      ])
  }

  @Test("Markdown that YAML can read is not blamed for the line below") func unquotedAbove() {
    let told = Reading("a: |\n  [81%](=pi4) of them\nb: c: d\n").told
    #expect(told.map { $0.prefix(19) } == ["site.yml:3:5: error"])
  }

  @Test("a control character is told with its place", arguments: ["\u{0}", "\u{1}", "\u{1B}", "\u{7F}"])
  func controlCharacters(_ character: String) {
    #expect(
      Reading("a: x\né: \(character)b\n").told == [
        "site.yml:2:4: error: this is not valid YAML: control characters are not allowed [yaml-syntax]"
      ])
  }

  @Test(
    "a key given twice is told where it stands the second time",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "a", "3:1"), ("a: 1\nb:\n  a: 2\na: 3\n", "a", "4:1"),
      ("x:\n  k: 1\ny:\n  k: 1\n  k: 2\n", "k", "5:3"),
      ("- a: 1\n- b: 2\n  a: 1\n  a: 3", "a", "4:3"), ("k: 1\n'k': 2\n", "k", "2:1"), ("\"k\" : 1\nk: 2\n", "k", "2:1"),
      ("{a: 1, a: 2}", "a", "1"), ("x:\n  {a: 1, b: 2,\n   a: 3}\n", "a", "2"), ("é: 1\né: 2\n", "é", "2:1"),
      ("ab: 1\na: 2\nab: 3\n", "ab", "3:1"),
    ])
  func duplicates(_ text: String, _ key: String, _ place: String) {
    #expect(Reading(text).value == nil)
    #expect(
      Reading(text).told == [
        "site.yml:\(place): error: the key '\(key)' is given twice [duplicate-key]; help: keep one of them"
      ])
  }

  @Test(
    "a key that is no text", arguments: [("? [a, b]\n: c\n", "1:3"), ("x: {[a]: b}\n", "1:5"), ("{{a: b}: c}", "1:2")])
  func builtKeys(_ text: String, _ place: String) {
    #expect(
      Reading(text).told == [
        "site.yml:\(place): error: a key should be text, not a list or a group of keys [yaml-syntax]"
      ])
  }

  @Test("deep nesting is refused where it gets too deep, however it is written") func deepNesting() {
    let nested = [
      String(repeating: "[", count: 65) + "x" + String(repeating: "]", count: 65),
      String(repeating: "- ", count: 65) + "x",
      String(repeating: "[\"]\",", count: 200) + String(repeating: "]", count: 200),
      String(repeating: "[", count: 200_000),
      String(repeating: "{a: ", count: 5_000), String(repeating: "- ", count: 5_000),
      String(repeating: "? ", count: 5_000),
      (0..<66).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ]
    for text in nested {
      let problems = Reading(text).problems
      #expect(Reading(text).value == nil, "\(text.prefix(20))")
      #expect(problems.map(\.message) == ["lists or groups are nested more than 64 deep"], "\(text.prefix(20))")
    }
    #expect(
      Reading(nested[0]).told == [
        "site.yml:1:66: error: lists or groups are nested more than 64 deep [yaml-syntax]"
      ])
  }

  @Test("an alias is refused where it stands", arguments: ["b: *x", "é: [*x]", "{*x : 1}", "<<: *x"]) func alias(
    _ use: String
  ) {
    let before = use.split(separator: "*")[0].count
    #expect(
      Reading("a: &x [1]\n\(use)\n").told == [
        "site.yml:2:\(before + 1): error: '*x' repeats the value marked '&x', which is not supported [yaml-syntax]; "
          + "help: write the value out, or put text that starts with * or & in double quotes"
      ])
  }

  @Test("aliases of aliases neither hang nor overflow", .timeLimit(.minutes(1))) func aliasBombs() {
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      bomb += "a\(level): &a\(level) [\(uses)]\n"
    }
    let chain = "- &a0 [x]\n" + (1..<30_000).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    for text in [bomb, bomb + "? *a9\n: x\n? *a9\n: y\n", chain] {
      #expect(Reading(text).value == nil)
      #expect(Reading(text).problems.map(\.message) == ["'*a0' repeats the value marked '&a0', which is not supported"])
    }
  }

  @Test("more than two hundred thousand values are refused") func values() {
    let text = "[" + String(repeating: "x,", count: 200_000) + "]"
    #expect(
      Reading(text).told == ["site.yml:1: error: the document holds more than 200000 values [yaml-syntax]"])
  }
}
