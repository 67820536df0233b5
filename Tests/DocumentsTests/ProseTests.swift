import Diagnostics
import Documents
import Testing

@Suite struct ProseTests {
  /// The texts of a document, with `~` for gaps.
  private func texts(_ text: String) -> [String] {
    read(text).0.texts.map { String($0.text.map { $0 == ProseText.gap ? "~" : $0 }) }
  }

  @Test(
    "words are gathered stretch by stretch, without references, code and blocks",
    arguments: [
      ("a *b*\nc\n\nd", ["a b\nc", "d"]), ("## a 1\n\n- b\n- c\n\n  d", ["a 1", "b", "c", "d"]),
      ("[1](=b) [*2*](cite:c) `= d` `3` 4", ["~ ~ ~ ~ 4"]), ("[1](ref:a) [5](https://b.example)", ["~ 5"]),
      ("a ![b 1](c.png \"d\") e", ["a ~ e", "b 1", "d"].sorted()), ("[a](b.md \"c\")", ["c", "a"].sorted()),
      ("```\n1\n```\n\n    2\n\n```yaml c\nd: 3\n```", []), ("<!-- 1 -->\n\na<!-- 2 -->b", ["ab"]),
      ("> [!QUOTE] a 1\n> b", ["a 1", "b"].sorted()), ("> [!NOTE]\n> b", ["b"]), ("---\ntitle: 1\n---\n\na", ["a"]),
      ("Table: c 1 {#d}\n\n| a | b |\n|---|---|\n| 2 | [3](=e) |", ["2", "a", "b", "c 1"]), ("[a]: b\n\n[c][a]", ["c"]),
    ])
  func gathered(_ row: (text: String, texts: [String])) {
    #expect(texts(row.text).sorted() == row.texts.sorted())
  }

  @Test(
    "a range of the words has its place in the file",
    arguments: [
      "x", "é x", "> a\n> x", "- a\n\n  *b* x", "1. > é\n   > x", "| a | b |\n|---|---|\n| c\\|d | x |", "## *x*",
      "&amp; \\* x", "Table: x {#a}\n\n| a |\n|-|", "> [!NOTE] x\n> b", "![a x](b.png)", "[a x](b.md)", "a\\\nx",
      "a\r\nx", "[1](=b) `c` x", "a <!-- b --> x", "[a](b.md \"x\")", "   a\n  x", "&eacute;&eacute; x",
      "a\u{301}👩‍👩‍👧 x", "[b]: c\nx",
    ])
  func place(_ text: String) throws {
    let document = read(text).0
    let found = document.texts.compactMap { words -> Place? in
      let characters = Array(words.text)
      return characters.firstIndex(of: "x").map { document.places(of: [$0..<($0 + 1)], in: words)[0] }
    }
    #expect(found.map { pointed($0, in: text) } == ["x"])
  }

  @Test("words written alike have places of their own, and what cannot be found its line") func alike() {
    let document = read("\\* 1 and 1\n&#49; 2\n").0
    #expect(
      document.places(of: [2..<3, 8..<9, 10..<11, 12..<13], in: document.texts[0]).map { "\($0)" } == [
        "a.md:1:4", "a.md:1:10", "a.md:2", "a.md:2:7",
      ])
    #expect("\(read("&#50;").0.places(of: [0..<1], in: read("&#50;").0.texts[0])[0])" == "a.md:1")
  }
}
