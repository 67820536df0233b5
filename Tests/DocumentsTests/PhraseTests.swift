import Diagnostics
import Documents
import Fields
import Testing

@Suite struct PhraseTests {
  /// The phrase of the key `a`, and every problem.
  private func phrase(_ yaml: String) throws -> (Phrase, [Diagnostic]) {
    let source = SourceText(path: "a.md", text: yaml)
    let (value, problems) = YAML.read(yaml, in: source)
    var reader = FieldReader(try #require(value), of: "the test", in: source)
    let read = reader.phrase("a")
    let phrase = try #require(read)
    return (phrase, problems + reader.finish())
  }

  private func html(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .html(let html): html
      case .slot(let index): "{\(index)}"
      }
    }.joined()
  }

  @Test(
    "a text is inline Markdown, and plain text without it",
    arguments: [
      ("a: Rates", "Rates", "Rates"),
      ("a: Rates & *costs* < 5", "Rates &amp; <em>costs</em> &lt; 5", "Rates & costs < 5"),
      ("a: 'It''s `= pi4` now'", "It's {0} now", "It's <0> now"),
      ("a: About [81.2%](=pi4.mean) on *time*", "About {0} on <em>time</em>", "About <0> on time"),
      ("a: See [the minutes](minutes.md)", "See <a href=\"{0}\">the minutes</a>", "See the minutes"),
      ("a: >\n  One\n  two", "One two", "One two"),
      ("a: |\n  One\n\n  two", "One two", "One two"),
      ("a: '# 1. - one'", "# 1. - one", "# 1. - one"),
      ("a: '[b]: c'", "[b]: c", "[b]: c"),
      ("a: \"&lt;b> &amp;lt;\"", "&lt;b&gt; &amp;lt;", "<b> &lt;"),
      ("a: \"e*\u{301}*e* f\"", "e<em>\u{301}</em>e* f", "e\u{301}e* f"),
      ("a: \"\\x01s0\\x02 `= b`\"", "\u{FFFD}s0\u{FFFD} {0}", "\u{FFFD}s0\u{FFFD} <0>"),
    ])
  func text(_ yaml: String, _ expected: String, _ plain: String) throws {
    let (phrase, problems) = try phrase(yaml)
    #expect(problems.isEmpty)
    #expect(html(phrase) == expected)
    #expect(phrase.plain { "<\($0)>" } == plain)
  }

  @Test(
    "what is wrong points at its words, however the text is written",
    arguments: [
      "a: one [81.2%](=pi4.mean) two", "a: 'it''s [81.2%](=pi4.mean) two'", "a: \"\\\"q\\\" [81.2%](=pi4.mean)\"",
      "a: |\n  one\n  two [81.2%](=pi4.mean)\n", "a: >\n  one\n\n  [81.2%](=pi4.mean)\n",
      "a: one\n  two [81.2%](=pi4.mean)", "{a: 'one [81.2%](=pi4.mean)'}", "# [1]\na: été 👩‍👧 [81.2%](=pi4.mean)",
      "a: !!str one [81.2%](=pi4.mean)",
    ])
  func places(_ yaml: String) throws {
    let (phrase, problems) = try phrase(yaml)
    #expect(problems.isEmpty)
    let slot = try #require(phrase.slots.first)
    #expect(slot.kind == .verifiedFigure(written: "81.2%", reference: "pi4.mean"))
    #expect(pointed(slot.place, in: yaml) == "81.2%")
    #expect(pointed(slot.targetPlace, in: yaml) == "pi4.mean")
  }

  @Test("a computed figure is found in a block of text") func computed() throws {
    let yaml = "a: |\n  One\n  and `= pi4.mean` of `= pi4.sum`\n"
    let slots = try phrase(yaml).0.slots
    #expect(slots.map { pointed($0.targetPlace, in: yaml) } == ["pi4.mean", "pi4.sum"])
    #expect(slots.map(\.place.line) == [3, 3])
  }

  @Test(
    "what prose may not hold, no title may",
    arguments: [
      ("a: One [81%](= pi4) two", "1:12: Markdown does not read this as a link [figure-syntax]"),
      ("a: One <b>two</b>", "1:8: raw HTML is left out: <b> [raw-html]"),
      ("a: '[x](javascript:alert)'", "1:9: an address cannot start with 'javascript:' [unsafe-link]"),
      ("a: One ![b](https://c.example/d.png)", "1:13: this image comes from another server [remote-image]"),
    ])
  func problems(_ yaml: String, _ expected: String) throws {
    let told = try phrase(yaml).1.map {
      "\($0.place?.line ?? 0):\($0.place?.column ?? 0): \($0.message) [\($0.rule.id)]"
    }
    #expect(told == [expected])
  }

  @Test("paragraphs stand between blank lines") func paragraphs() throws {
    let yaml = "a: |\n  One\n  two\n\n  `= b`\n"
    let source = SourceText(path: "a.md", text: yaml)
    var reader = FieldReader(try #require(YAML.read(yaml, in: source).0), of: "the test", in: source)
    let paragraphs = reader.paragraphs("a")
    #expect(paragraphs.map(html) == ["One two", "{0}"])
    #expect(paragraphs.last?.slots.map(\.place.line) == [5])
    #expect(reader.paragraphs("b").isEmpty)
  }

  @Test("a list and a single text are lists") func lists() throws {
    let yaml = "a: [One, '`= b`']\nc: two\nd: {e: f}\n"
    let source = SourceText(path: "a.md", text: yaml)
    var reader = FieldReader(try #require(YAML.read(yaml, in: source).0), of: "the test", in: source)
    #expect(reader.phrases("a").map(html) == ["One", "{0}"])
    #expect(reader.phrases("c").map(html) == ["two"])
    #expect(reader.phrases("d").isEmpty)
    #expect(reader.finish().map(\.message) == ["each of 'd' of the test should be text, not a group of keys"])
  }
}
