import Diagnostics
import Testing

@Suite("Source texts") struct SourceTextTests {
  @Test(
    "lines end at LF, CRLF and CR, and nowhere else",
    arguments: [
      ("", [""]), ("one", ["one"]), ("one\ntwo", ["one", "two"]), ("one\r\ntwo\r\n", ["one", "two", ""]),
      ("one\rtwo", ["one", "two"]), ("one\n\r\ntwo", ["one", "", "two"]), ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
    ] as [(String, [String])])
  func lines(_ text: String, _ lines: [String]) {
    let source = SourceText(path: "a.md", text: text)
    #expect(source.lineCount == lines.count)
    #expect((0..<lines.count).map { String(source.line($0 + 1)) } == lines)
  }

  @Test("a line outside the text is empty", arguments: [-1, 0, 3, .max]) func outside(_ number: Int) {
    #expect(SourceText(path: "a.md", text: "one\ntwo").line(number) == "")
  }

  @Test(
    "byte columns become character columns",
    arguments: [
      ("rate *x*", 6, 3, 6, 3), ("é *x*", 4, 3, 3, 3), ("👩‍👧 *x*", 13, 3, 3, 3), ("e\u{301} *x*", 5, 1, 3, 1),
      ("\t*x*", 2, 3, 2, 3), ("é", 1, 2, 1, 1), ("aé", 1, 2, 1, 2), ("é", 2, 1, 1, 1), ("👩‍👧x", 5, 7, 1, 1),
      ("👩‍👧x", 5, 8, 1, 2),
      ("abc", 3, 99, 3, 1), ("abc", 99, 5, 4, 1), ("abc", 0, 1, 1, 1), ("abc", -7, 1, 1, 1), ("", 1, 1, 1, 1),
      ("abc", 2, -5, 2, 1),
    ])
  func byteColumns(_ text: String, _ byteColumn: Int, _ byteWidth: Int, _ column: Int, _ width: Int) {
    let source = SourceText(path: "a.md", text: "first\r\n" + text + "\r\nlast")
    let place = source.place(line: 2, byteColumn: byteColumn, byteWidth: byteWidth)
    #expect(place == Place("a.md", line: 2, column: column, width: width))
  }

  @Test("a fragment is found on or after a line") func fragments() {
    let source = SourceText(path: "a.md", text: "é pi4\nnone\n  pi4 pi4\n")
    #expect(source.place(of: "pi4", fromLine: 1) == Place("a.md", line: 1, column: 3, width: 3))
    #expect(source.place(of: "pi4", fromLine: 2) == Place("a.md", line: 3, column: 3, width: 3))
    #expect(source.place(of: "pi5", fromLine: 2) == Place("a.md", line: 2))
    #expect(source.place(of: "", fromLine: 2) == Place("a.md", line: 2))
    #expect(source.place(of: "pi4", fromLine: 0) == Place("a.md", line: 0))
    #expect(source.place(of: "pi4", fromLine: 9) == Place("a.md", line: 9))
  }
}
