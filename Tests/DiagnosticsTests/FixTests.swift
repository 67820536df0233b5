import Diagnostics
import Testing

@Suite("A file with fixes") struct FixTests {
  private func fix(_ line: Int, _ column: Int, _ width: Int, _ written: String, _ replacement: String) throws -> Fix {
    try #require(Fix(at: Place("a.md", line: line, column: column, width: width), written, to: replacement))
  }

  private func check(_ text: String, _ fixes: [Fix], _ expected: String, location: SourceLocation = #_sourceLocation) {
    let fixed = FixedText(Array(text.utf8), making: fixes)
    #expect(String(decoding: fixed.bytes, as: UTF8.self).utf8.elementsEqual(expected.utf8), sourceLocation: location)
    #expect(fixed.refused == [], sourceLocation: location)
    #expect(fixed.made.count == Set(fixes).count, sourceLocation: location)
  }

  @Test("keeps every other byte") func bytes() throws {
    check("a [283.9](=x)  \nb", [try fix(1, 4, 5, "283.9", "238.9")], "a [238.9](=x)  \nb")
    check("\u{FEFF}a [2](=x)", [try fix(1, 4, 1, "2", "12")], "\u{FEFF}a [12](=x)")
    check("one\r\ntwo [2](=x)\r\n\r\n", [try fix(2, 6, 1, "2", "12")], "one\r\ntwo [12](=x)\r\n\r\n")
    check("one\rtwo 2\t\r", [try fix(2, 5, 1, "2", "12")], "one\rtwo 12\t\r")
    check("👩‍👧é e\u{301} [2](=x)", [try fix(1, 7, 1, "2", "12")], "👩‍👧é e\u{301} [12](=x)")
  }

  @Test("has several on one line, also side by side, and the same one once") func several() throws {
    let fixes = [try fix(1, 5, 2, "22", "3"), try fix(1, 1, 4, "1111", "é"), try fix(1, 7, 1, "3", "4444")]
    check("1111223", fixes + fixes, "é34444")
  }

  @Test("finds the words between what marks them up") func markup() throws {
    check("[**2,000**](=x)", [try fix(1, 2, 9, "2,000", "1,983")], "[**1,983**](=x)")
  }

  @Test("has none where the words are not there, or twice, or where two overlap") func refusals() throws {
    let cases: [(text: String, fixes: [Fix], reason: String)] = [
      ("a 3", [try fix(1, 3, 1, "2", "4")], "the words do not stand there as they were read"),
      ("22 2", [try fix(1, 1, 2, "2", "4")], "the words do not stand there as they were read"),
      ("2", [try fix(9, 1, 1, "2", "4")], "the words do not stand there as they were read"),
      ("2", [try fix(1, 9, 1, "2", "4")], "the words do not stand there as they were read"),
      (
        "222", [try fix(1, 1, 2, "22", "3"), try fix(1, 2, 2, "22", "4")],
        "another change is asked for at the same place"
      ),
      ("2", [try fix(1, 1, 1, "2", "3"), try fix(1, 1, 1, "2", "4")], "another change is asked for at the same place"),
    ]
    for (text, fixes, reason) in cases {
      let fixed = FixedText(Array(text.utf8), making: fixes)
      #expect(fixed.bytes == Array(text.utf8))
      #expect(fixed.made == [])
      #expect(fixed.refused.map(\.fix) == fixes)
      #expect(fixed.refused.allSatisfy { $0.reason == reason })
    }
    #expect(FixedText([0x32, 0xFF], making: [try fix(1, 1, 1, "2", "3")]).bytes == [0x32, 0xFF])
  }

  @Test("is not asked for without a place on a line, or where nothing would change") func nothing() {
    #expect(Fix(at: Place("a.md"), "2", to: "3") == nil)
    #expect(Fix(at: Place("a.md", line: 1), "2", to: "3") == nil)
    #expect(Fix(at: Place("a.md", line: 1, column: 1), "2", to: "2") == nil)
    #expect(Fix(at: Place("a.md", line: 1, column: 1), "", to: "2") == nil)
  }

  @Test("is told on one line") func told() throws {
    #expect(try fix(41, 18, 5, "283.9", "238.9").description == "a.md:41:18: 283.9 → 238.9")
    #expect(try fix(1, 1, 1, "a\u{1B}\nb", "c").description == "a.md:1:1: a\u{FFFD} b → c")
  }
}
