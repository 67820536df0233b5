import Diagnostics
import Testing

@Suite("Rendering as text") struct DiagnosticRenderingTests {
  private static let mismatch = Rule("figure-mismatch", .error, "A test.")
  private static let unbound = Rule("unbound-figure", .warning, "A test.")

  private func excerpt(_ line: String, column: Int, width: Int = 1, number: Int = 1) -> String {
    let text = String(repeating: "\n", count: number - 1) + line + "\nnext"
    let place = Place("a.md", line: number, column: column, width: width)
    return DiagnosticRendering(
      .text, excerpts: true, colour: false, sources: [SourceText(path: "a.md", text: text)]
    ).render([Diagnostic(Self.mismatch, at: place, "wrong")])
  }

  @Test("a problem is told with its line, a caret, its notes and its help") func whole() {
    let source = SourceText(path: "a.md", text: "one\nA rate of [283.9](=s47.rate) per 10,000\n")
    let problem = Diagnostic(
      Self.mismatch, at: Place("a.md", line: 2, column: 11, width: 7), "the paper says 283.9",
      notes: ["worked out: 238.9", "perhaps: two digits are swapped"], help: "write 238.9")
    let rendering = DiagnosticRendering(.text, excerpts: true, colour: false, sources: [source])
    #expect(
      rendering.render([problem]) == """
        a.md:2:11: error: the paper says 283.9 [figure-mismatch]
            2 | A rate of [283.9](=s47.rate) per 10,000
              |           ^^^^^^^
           worked out: 238.9
           perhaps: two digits are swapped
           help: write 238.9

        """)
  }

  @Test("without a source, a line or a place there is no excerpt") func noExcerpt() {
    let rendering = DiagnosticRendering(
      .text, excerpts: true, colour: false, sources: [SourceText(path: "a.md", text: "text")])
    let places = [nil, Place("a.md"), Place("b.md", line: 1, column: 1)]
    #expect(
      places.map { rendering.render([Diagnostic(Self.unbound, at: $0, "odd")]) } == [
        "warning: odd [unbound-figure]\n", "a.md: warning: odd [unbound-figure]\n",
        "b.md:1:1: warning: odd [unbound-figure]\n",
      ])
  }

  @Test("a place without a column shows its line only") func noColumn() {
    #expect(excerpt("text", column: 0) == "a.md:1: error: wrong [figure-mismatch]\n    1 | text\n")
  }

  @Test("the caret stays below the problem after tabs, accents and large line numbers") func caret() {
    #expect(
      excerpt("\té\t[x]", column: 4, width: 3, number: 123_456)
        == "a.md:123456:4: error: wrong [figure-mismatch]\n123456 |  é [x]\n       |    ^^^\n")
  }

  @Test("a caret does not run past the end of its line") func caretWidth() {
    #expect(excerpt("ab", column: 2, width: 40).hasSuffix("    1 | ab\n      |  ^\n"))
    #expect(excerpt("ab", column: 3, width: 4).hasSuffix("    1 | ab\n      |   ^\n"))
  }

  @Test("a long line is cut round the problem", arguments: [1, 49, 51, 52, 150, 290, 300]) func longLines(_ column: Int)
  {
    let line = String(repeating: "-", count: column - 1) + "X" + String(repeating: "-", count: 300 - column)
    let lines = excerpt(line, column: column).split(separator: "\n")
    let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].endIndex)
    #expect(Array(lines[1])[caret] == "X")
    #expect(lines[1].count <= 8 + 102)
    #expect(lines[1].hasPrefix("    1 | …") == (column > 50))
    #expect(lines[1].hasSuffix("…") == (column < 250))
  }

  @Test("a column far outside a long line does no harm") func farColumn() {
    #expect(excerpt(String(repeating: "-", count: 300), column: 1_000).hasSuffix("^\n"))
  }

  @Test("one line for each problem without excerpts") func oneLine() {
    let problem = Diagnostic(
      Self.mismatch, at: Place("a.md", line: 2, column: 11), "the paper\nsays\r\n283.9", notes: ["worked\nout", "and"],
      help: "write\r238.9")
    let rendering = DiagnosticRendering(.text, excerpts: false, colour: false, sources: [])
    #expect(
      rendering.render([problem, Diagnostic(Self.unbound, at: nil, "odd")])
        == "a.md:2:11: error: the paper says 283.9 [figure-mismatch]; worked out; and; help: write 238.9\n"
        + "warning: odd [unbound-figure]\n")
  }

  @Test("colours mark the severity only") func colours() {
    let rendering = DiagnosticRendering(.text, excerpts: false, colour: true, sources: [])
    #expect(
      rendering.render([Diagnostic(Self.mismatch, at: nil, "a"), Diagnostic(Self.unbound, at: nil, "b")])
        == "\u{1B}[1;31merror\u{1B}[0m: a [figure-mismatch]\n\u{1B}[1;33mwarning\u{1B}[0m: b [unbound-figure]\n")
  }

  @Test("text from files cannot steer the terminal") func controlCharacters() {
    let source = SourceText(path: "a\u{1B}.md", text: "x\u{1B}[2J\u{202E}y")
    let problem = Diagnostic(
      Self.mismatch, at: Place("a\u{1B}.md", line: 1, column: 7), "'\u{1B}]0;\u{7}'\nerror: forged",
      notes: ["\u{9B}2J"],
      help: "\u{0}")
    let told = DiagnosticRendering(.text, excerpts: true, colour: false, sources: [source]).render([problem])
    #expect(
      told == """
        a\u{FFFD}.md:1:7: error: '\u{FFFD}]0;\u{FFFD}' error: forged [figure-mismatch]
            1 | x\u{FFFD}[2J\u{FFFD}y
              |       ^
           \u{FFFD}2J
           help: \u{FFFD}

        """)
  }

  @Test("nothing renders as nothing") func nothing() {
    #expect(DiagnosticRendering(.text, excerpts: true, colour: true, sources: []).render([]) == "")
    #expect(DiagnosticRendering(.github, excerpts: true, colour: true, sources: []).render([]) == "")
  }
}
