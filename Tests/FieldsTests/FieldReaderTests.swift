import Diagnostics
import Fields
import Testing

@Suite("Reading fields") struct FieldReaderTests {
  private func reader(_ text: String) throws -> FieldReader {
    FieldReader(try #require(Reading(text).value), of: "the indicator 'pi4'")
  }

  /// What reading gives, and what is then told.
  private func read<Result>(
    _ text: String, _ ask: (inout FieldReader) -> Result
  ) throws -> (result: Result, told: [String]) {
    var fields = try reader(text)
    let result = ask(&fields)
    return (result, tell(fields.finish()))
  }

  @Test("a text is given as written") func text() throws {
    let (text, told) = try read("period: 2021-22\n") { $0.text("period") }
    #expect(text == "2021-22")
    #expect(told == [])
  }

  @Test("a missing or empty key reads as nothing", arguments: ["x: 1", "period:\nx: 1", "period: ~\nx: 1"])
  func missing(_ text: String) throws {
    let (answers, told) = try read(text) { fields in
      _ = fields.value("x")
      let words = [(word: "a", value: "a")]
      return [
        fields.text("period") == nil, fields.integer("period", in: 0...9) == nil, fields.flag("period") == nil,
        fields.choice("period", of: words) == nil, fields.texts("period") == nil, fields.list("period") == nil,
        fields.group("period") { _ in true } == nil,
      ]
    }
    #expect(answers.allSatisfy { $0 })
    #expect(told == [])
  }

  @Test("a text that is no text", arguments: [("[a]", "a list"), ("{a: b}", "a group of keys")])
  func wrongText(_ value: String, _ kind: String) throws {
    let (text, told) = try read("title: \(value)\n") { $0.text("title") }
    #expect(text == nil)
    #expect(told == ["site.yml:1:8: error: 'title' of the indicator 'pi4' should be text, not \(kind) [wrong-value]"])
  }

  @Test("a required text is told missing, empty or wrong, once") func requiredText() throws {
    let cases = [
      ("x:", "1:1: error: the indicator 'pi4' has no 'title' [missing-key]; help: add a line 'title: …'"),
      ("x:\ntitle:", "1:1: error: the indicator 'pi4' has no 'title' [missing-key]; help: add a line 'title: …'"),
      (
        "x:\ntitle: ' '",
        "2:8: error: 'title' of the indicator 'pi4' is empty [missing-key]; help: write something after it"
      ),
      ("x:\ntitle: [a]", "2:8: error: 'title' of the indicator 'pi4' should be text, not a list [wrong-value]"),
    ]
    for (text, expected) in cases {
      let (title, told) = try read(text) { fields in
        _ = fields.value("x")
        return fields.requiredText("title")
      }
      #expect(title == "")
      #expect(told == ["site.yml:\(expected)"])
    }
    #expect(try read("title: Rates") { $0.requiredText("title") }.result == "Rates")
    #expect(
      try read("{}") { $0.requiredText("title", help: "name it") }.told == [
        "site.yml:1:1: error: the indicator 'pi4' has no 'title' [missing-key]; help: name it"
      ])
  }

  @Test("a whole number in its range") func integers() throws {
    for (text, number) in [("0", 0), ("9", 9), ("+3", 3), ("'4'", 4)] {
      #expect(try read("decimals: \(text)") { $0.integer("decimals", in: 0...9) }.result == number)
    }
    for text in ["10", "-1", "1.0", "1e0", "many", "0x1", "99999999999999999999", "٣"] {
      let (number, told) = try read("decimals: \(text)") { $0.integer("decimals", in: 0...9) }
      #expect(number == nil)
      #expect(
        told == [
          "site.yml:1:11: error: 'decimals' of the indicator 'pi4' is '\(text)', which is not a whole number from 0 to 9 "
            + "[wrong-value]"
        ])
    }
  }

  @Test("a flag") func flags() throws {
    for (text, flag) in [("true", true), ("yes", true), ("false", false), ("no", false)] {
      #expect(try read("draft: \(text)") { $0.flag("draft") }.result == flag)
    }
    let (flag, told) = try read("draft: perhaps") { $0.flag("draft") }
    #expect(flag == nil)
    #expect(
      told == [
        "site.yml:1:8: error: 'draft' of the indicator 'pi4' is 'perhaps' [wrong-value]; help: write true or false"
      ])
  }

  @Test("a choice stands for a value, and a slip is understood") func choices() throws {
    let choices = [(word: "higher", value: 1), (word: "lower", value: -1), (word: "none", value: 0)]
    #expect(try read("polarity: lower") { $0.choice("polarity", of: choices) }.result == -1)
    for (text, help) in [("highr", "did you mean 'higher'?"), ("up", "it is one of: higher, lower, none")] {
      let (choice, told) = try read("polarity: \(text)") { $0.choice("polarity", of: choices) }
      #expect(choice == nil)
      #expect(
        told == ["site.yml:1:11: error: 'polarity' of the indicator 'pi4' is '\(text)' [wrong-value]; help: \(help)"])
    }
  }

  @Test("a list of texts, or one text, without what is no text") func texts() throws {
    #expect(try read("areas: [a, b]") { $0.texts("areas") }.result == ["a", "b"])
    #expect(try read("areas: a") { $0.texts("areas") }.result == ["a"])
    #expect(try read("areas: []") { $0.texts("areas") }.result == [])
    let (texts, told) = try read("areas:\n- a\n- [b]\n-\n") { $0.texts("areas") }
    #expect(texts == ["a"])
    #expect(
      told == [
        "site.yml:3:3: error: each of 'areas' of the indicator 'pi4' should be text, not a list [wrong-value]",
        "site.yml:4:2: error: each of 'areas' of the indicator 'pi4' should be text, not nothing [wrong-value]",
      ])
  }

  @Test("a list of values, or one value") func lists() throws {
    #expect(try read("bands: [{a: b}, c]") { $0.list("bands")?.map(\.kind) }.result == ["a group of keys", "text"])
    #expect(try read("bands: {a: b}") { $0.list("bands")?.map(\.kind) }.result == ["a group of keys"])
  }

  @Test("a group is read by a reader of its own, whose problems count") func groups() throws {
    let (name, told) = try read("authority: {name: Sandwell, cod: E08000028}") { fields in
      fields.group("authority") { group -> String in
        _ = group.text("code")
        return group.requiredText("name")
      }
    }
    #expect(name == "Sandwell")
    #expect(
      told == [
        "site.yml:1:29: error: 'authority' of the indicator 'pi4' has no key 'cod' [unknown-key]; "
          + "help: did you mean 'code'?"
      ])
  }

  @Test("what should be a group and is not is told once, without its missing keys") func noGroup() throws {
    for (value, kind) in [("Sandwell", "text"), ("[a]", "a list")] {
      let (_, told) = try read("authority: \(value)") { fields in
        fields.group("authority", of: "the authority") { $0.requiredText("name") }
      }
      #expect(told == ["site.yml:1:12: error: the authority should be a group of keys, not \(kind) [wrong-value]"])
    }
  }

  @Test("keys that nobody asked for are told with what was meant") func unknownKeys() throws {
    let (_, told) = try read("title: x\ntilte: y\nzzz: 1\n") { fields in
      _ = fields.text("title")
      return fields.text("code")
    }
    #expect(
      told == [
        "site.yml:2:1: error: the indicator 'pi4' has no key 'tilte' [unknown-key]; help: did you mean 'title'?",
        "site.yml:3:1: error: the indicator 'pi4' has no key 'zzz' [unknown-key]; help: there is: code, title",
      ])
  }

  @Test("asking whether a key is there does not make it known") func has() throws {
    let (isThere, told) = try read("title: x\n") { $0.has("title") && !$0.has("code") }
    #expect(isThere)
    #expect(told == ["site.yml:1:1: error: the indicator 'pi4' has no key 'title' [unknown-key]"])
  }

  @Test("keys and their places can be asked for") func places() throws {
    let fields = try reader("b: 1\na: 2\n")
    #expect(fields.keys.map(\.key) == ["b", "a"])
    #expect(fields.place(of: "a") == Place("site.yml", line: 2, column: 4))
    #expect(fields.place(of: "c") == fields.place)
    #expect(fields.place == Place("site.yml", line: 1, column: 1))
  }

  @Test("problems that the caller finds are told in order with the reader's own") func complaints() throws {
    let place = Place("site.yml", line: 9)
    let (_, told) = try read("x: 1") { fields in
      fields.complain(.wrongValue, at: place, "one", help: "h")
      fields.add(Diagnostic(.missingKey, at: place, "two"))
    }
    #expect(
      told == [
        "site.yml:9: error: one [wrong-value]; help: h", "site.yml:9: error: two [missing-key]",
        "site.yml:1:1: error: the indicator 'pi4' has no key 'x' [unknown-key]",
      ])
  }
}
