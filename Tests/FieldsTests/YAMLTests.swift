import Diagnostics
import Fields
import Testing

@Suite("Reading YAML") struct YAMLTests {
  @Test(
    "what looks like a date, a number or a truth stays the text that was written",
    arguments: [
      "2021-12-31", "2021-12", "2021-22", "0.10", "007", "1e5", "1_000", "0x1F", "12:30:45", "true", "yes", "No", "off",
      ".inf", ".NaN", "Null", "NULL", "+5", "E08000028", "=", "<<",
    ])
  func scalars(_ text: String) {
    #expect(Reading("a: \(text)\n").outline == "{a: \"\(text)\"}")
    #expect(Reading("a: '\(text)'\n").outline == "{a: \"\(text)\"}")
  }

  @Test(
    "nothing is null, quoted nothing is text",
    arguments: [
      ("a:", "{a: null}"), ("a: ~", "{a: null}"), ("a: null", "{a: null}"), ("a: ''", "{a: \"\"}"),
      ("a: \"~\"", "{a: \"~\"}"),
      ("a: 'null'", "{a: \"null\"}"), ("", "null"), ("# only a remark\n", "null"), ("---\n", "null"),
      ("- \n- x", "[null, \"x\"]"),
    ])
  func nulls(_ text: String, _ outline: String) {
    #expect(Reading(text).outline == outline)
    #expect(Reading(text).told == [])
  }

  @Test("keys keep the order they were written in") func order() {
    #expect(
      Reading("z: 1\na: {y: 2, b: [3, 4]}\nm:\n- 5\n").outline == #"{z: "1", a: {y: "2", b: ["3", "4"]}, m: ["5"]}"#)
  }

  @Test("blocks of text keep or fold their lines") func blocks() {
    #expect(Reading("a: |\n  x\n  y\nb: >-\n  z\n  é\n").outline == "{a: \"x\ny\n\", b: \"z é\"}")
  }

  @Test("every text inside a value, in order of writing") func texts() {
    let value = Reading("a: x\nb: [y, {c: z, d: }]\n").value
    #expect(value?.texts.map(\.text) == ["x", "y", "z"])
    #expect(value?.texts.map(\.place.description) == ["site.yml:1:4", "site.yml:2:5", "site.yml:2:12"])
  }

  @Test("kinds have names for people") func kinds() {
    #expect(
      ["a", "[a]", "{a: b}", "~"].map { Reading($0).value?.kind } == ["text", "a list", "a group of keys", "nothing"])
  }

  @Test("sharing signs in prose are not aliases", arguments: ["Q&A *A*", "* & *", "a *b* c", "R&D and D*"])
  func notAliases(_ text: String) {
    #expect(Reading("a: |\n  \(text)\n").outline == "{a: \"\(text)\n\"}")
  }

  @Test("brackets in prose do not nest") func brackets() {
    let prose = String(repeating: "[{", count: 500)
    #expect(Reading("a: x\(prose)\nb: '\(prose)'\n").outline == "{a: \"x\(prose)\", b: \"\(prose)\"}")
  }

  @Test("64 levels are read") func deep() {
    let text = String(repeating: "[", count: 64) + "x" + String(repeating: "]", count: 64)
    #expect(Reading(text).told == [])
    #expect(Reading(text).outline.filter { $0 == "[" }.count == 64)
  }
}
